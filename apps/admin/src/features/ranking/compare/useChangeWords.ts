/** The words of what a correction changed. They come with the desk and not with the first load. */
import type { Accessor } from "solid-js"

import { changes as en } from "../../../words/en/assess/changes.ts"
import { useLanguage } from "../../../words/language.tsx"
import { changes as zh } from "../../../words/zh/assess/changes.ts"

export type ChangeWords = typeof zh

export const useChangeWords = (): Accessor<ChangeWords> => {
  const { language } = useLanguage()
  return () => (language() === "en" ? en : zh)
}
