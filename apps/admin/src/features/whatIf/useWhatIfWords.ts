/** The words of the bench. They come with its page and not with the first load. */
import type { Accessor } from "solid-js"

import { whatIf as en } from "../../words/en/assess/whatIf.ts"
import { useLanguage } from "../../words/language.tsx"
import { whatIf as zh } from "../../words/zh/assess/whatIf.ts"

export type WhatIfWords = typeof zh

export const useWhatIfWords = (): Accessor<WhatIfWords> => {
  const { language } = useLanguage()
  return () => (language() === "en" ? en : zh)
}
