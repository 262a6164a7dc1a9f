/** The words of the scheme pages. They come with these pages and not with the first load, which they would weigh down. */
import { faultsEn } from "@aiwei/client/schemes/faultsEn"
import { type FaultSentences, faultsZh } from "@aiwei/client/schemes/faultsZh"
import type { Accessor } from "solid-js"

import { schemeForm as enForm } from "../../words/en/assess/schemeForm.ts"
import { schemeRules as enRules } from "../../words/en/assess/schemeRules.ts"
import { schemes as enPages } from "../../words/en/assess/schemes.ts"
import { useLanguage } from "../../words/language.tsx"
import { schemeForm as zhForm } from "../../words/zh/assess/schemeForm.ts"
import { schemeRules as zhRules } from "../../words/zh/assess/schemeRules.ts"
import { schemes as zhPages } from "../../words/zh/assess/schemes.ts"

export interface SchemeWords {
  readonly pages: typeof zhPages
  readonly form: typeof zhForm
  readonly rules: typeof zhRules
  readonly faults: FaultSentences
}

const zh: SchemeWords = { pages: zhPages, form: zhForm, rules: zhRules, faults: faultsZh }
const en: SchemeWords = { pages: enPages, form: enForm, rules: enRules, faults: faultsEn }

export const useSchemeWords = (): Accessor<SchemeWords> => {
  const { language } = useLanguage()
  return () => (language() === "en" ? en : zh)
}
