/** The words of the report about inspectors. They come with its page and not with the first load. */
import type { Accessor } from "solid-js"

import { inspectors as en } from "../../words/en/assess/inspectors.ts"
import { useLanguage } from "../../words/language.tsx"
import { inspectors as zh } from "../../words/zh/assess/inspectors.ts"

export type InspectorWords = typeof zh

export const useInspectorWords = (): Accessor<InspectorWords> => {
  const { language } = useLanguage()
  return () => (language() === "en" ? en : zh)
}
