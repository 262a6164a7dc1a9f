/** What a place is called where it stands alone: a building is more than its bare number. */
import { useWords } from "../../words/language.tsx"

export const usePlaceName = () => {
  const words = useWords()
  return ({ placeName, level }: { readonly placeName: string; readonly level: string }): string =>
    level === "building" ? words().tree.building(placeName) : placeName
}
