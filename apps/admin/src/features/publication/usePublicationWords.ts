/** The words of the desk. They come with its pages and not with the first load. */
import type { Accessor } from "solid-js"

import { publication as en } from "../../words/en/assess/publication.ts"
import { useLanguage } from "../../words/language.tsx"
import { publication as zh } from "../../words/zh/assess/publication.ts"

export type PublicationWords = typeof zh

export const usePublicationWords = (): Accessor<PublicationWords> => {
  const { language } = useLanguage()
  return () => (language() === "en" ? en : zh)
}
