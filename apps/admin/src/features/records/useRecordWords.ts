/** The words of this page alone, which come with it and not with the first load. */
import type { Accessor } from "solid-js"

import { recordWords as en } from "../../words/en/records/records.ts"
import { useLanguage } from "../../words/language.tsx"
import { recordWords as zh } from "../../words/zh/records/records.ts"

export type RecordWords = typeof zh

export const useRecordWords = (): Accessor<RecordWords> => {
  const { language } = useLanguage()
  return () => (language() === "en" ? en : zh)
}

/** Names of registers and fields come from the server in both languages. */
export const useNamed = (): ((one: { readonly zh: string; readonly en: string }) => string) => {
  const { language } = useLanguage()
  return ({ zh: own, en: other }) => (language() === "en" ? other : own)
}
