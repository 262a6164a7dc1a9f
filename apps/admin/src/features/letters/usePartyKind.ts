/** What kind of party it is: of organisations in the words of the page, of units their level. */
import { useWords } from "../../words/language.tsx"
import { useLevelName } from "../tree/useLevelName.ts"

export const usePartyKind = () => {
  const words = useWords()
  const levelName = useLevelName()
  return (kind: string): string => {
    const own: Readonly<Record<string, string>> = words().letters.kinds
    return own[kind] ?? levelName(kind as Parameters<typeof levelName>[0])
  }
}
