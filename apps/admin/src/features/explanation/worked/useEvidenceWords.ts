/** The words of worked-out lines. They come with what shows them and not with the first load. */
import type { Accessor } from "solid-js"

import { evidence as en } from "../../../words/en/assess/evidence.ts"
import { useLanguage } from "../../../words/language.tsx"
import { evidence as zh } from "../../../words/zh/assess/evidence.ts"

export const useEvidenceWords = (): Accessor<typeof zh> => {
  const { language } = useLanguage()
  return () => (language() === "en" ? en : zh)
}
