/** The words of the comparison. They come with the page and not with the first load. */
import type { Accessor } from "solid-js"

import { comparison as en } from "../../words/en/assess/comparison.ts"
import { useLanguage } from "../../words/language.tsx"
import { comparison as zh } from "../../words/zh/assess/comparison.ts"

export const useComparisonWords = (): Accessor<typeof zh> => {
  const { language } = useLanguage()
  return () => (language() === "en" ? en : zh)
}
