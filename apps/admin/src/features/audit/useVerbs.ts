/** What each verb is called. The words come with the trail and a record's history, not with the first load. */
import type { Accessor } from "solid-js"

import { auditVerbs as en } from "../../words/en/admin/auditVerbs.ts"
import { useLanguage } from "../../words/language.tsx"
import { auditVerbs as zh } from "../../words/zh/admin/auditVerbs.ts"

export const useVerbs = (): Accessor<typeof zh> => {
  const { language } = useLanguage()
  return () => (language() === "en" ? en : zh)
}
