/** What a level is called: in the page's words, or by the names an office gave to its own. */
import type { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import { useLevels } from "@aiwei/queries/orgQueries"

import { useLanguage, useWords } from "../../words/language.tsx"

export const useLevelName = () => {
  const words = useWords()
  const { language } = useLanguage()
  const levels = useLevels()
  return (level: UnitLevel): string => {
    const built: Readonly<Record<string, string>> = words().tree.levels
    const own = () => levels.data?.find(({ code }) => code === level)
    return built[level] ?? own()?.[language()] ?? level
  }
}
