/** The words of draws. They come with their pages and not with the first load. */
import type { Accessor } from "solid-js"

import { draws as en } from "../../words/en/assess/draws.ts"
import { useLanguage } from "../../words/language.tsx"
import { draws as zh } from "../../words/zh/assess/draws.ts"

export type DrawWords = typeof zh

export const useDrawWords = (): Accessor<DrawWords> => {
  const { language } = useLanguage()
  return () => (language() === "en" ? en : zh)
}
