/** The words of inspections. They come with what shows them and not with the first load. */
import type { Accessor } from "solid-js"

import { inspections as en } from "../../words/en/assess/inspections.ts"
import { useLanguage } from "../../words/language.tsx"
import { inspections as zh } from "../../words/zh/assess/inspections.ts"

export type InspectionWords = typeof zh

export const useInspectionWords = (): Accessor<InspectionWords> => {
  const { language } = useLanguage()
  return () => (language() === "en" ? en : zh)
}
