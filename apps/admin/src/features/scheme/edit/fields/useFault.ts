/** What the server says is wrong with exactly this value, as a sentence; null when nothing is. */
import { useSchemeWords } from "../../useSchemeWords.ts"
import { useEditor } from "../EditorContext.tsx"

export const useFault = (path: () => string) => {
  const words = useSchemeWords()
  const editor = useEditor()
  return (): string | null => {
    const said = editor.faultsAt(path()).map((fault) => words().faults[fault.code](fault))
    return said.length === 0 ? null : said.join(" ")
  }
}
