/** The words of the year. They come with the pages that show them and not with the first load. */
import type { Accessor } from "solid-js"

import { year as en } from "../../words/en/assess/year.ts"
import { useLanguage } from "../../words/language.tsx"
import { year as zh } from "../../words/zh/assess/year.ts"

export type YearWords = typeof zh

export const useYearWords = (): Accessor<YearWords> => {
  const { language } = useLanguage()
  return () => (language() === "en" ? en : zh)
}
