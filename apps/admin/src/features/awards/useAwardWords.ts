/** The words of awards. They come with what shows them and not with the first load. */
import type { Accessor } from "solid-js"

import { awards as en } from "../../words/en/assess/awards.ts"
import { useLanguage } from "../../words/language.tsx"
import { awards as zh } from "../../words/zh/assess/awards.ts"

export type AwardWords = typeof zh

export const useAwardWords = (): Accessor<AwardWords> => {
  const { language } = useLanguage()
  return () => (language() === "en" ? en : zh)
}
