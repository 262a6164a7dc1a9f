/** The words of appeals. They come with what shows them and not with the first load. */
import type { Accessor } from "solid-js"

import { appeals as en } from "../../words/en/assess/appeals.ts"
import { useLanguage } from "../../words/language.tsx"
import { appeals as zh } from "../../words/zh/assess/appeals.ts"

export type AppealWords = typeof zh

export const useAppealWords = (): Accessor<AppealWords> => {
  const { language } = useLanguage()
  return () => (language() === "en" ? en : zh)
}
