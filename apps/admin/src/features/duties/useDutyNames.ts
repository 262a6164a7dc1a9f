/** What a duty is called in the language of the page: an office's own kinds have both names, too. */
import { type DutyKindTold, useDutyKinds } from "@aiwei/queries/duty/dutyQueries"

import { useLanguage } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"

export const useDutyNames = () => {
  const frame = useFrame()
  const { language } = useLanguage()
  const kinds = useDutyKinds(frame.office)
  const nameOf = (kind: Pick<DutyKindTold, "zh" | "en">): string => kind[language()]
  const named = (code: string): string => {
    const kind = kinds.data?.find((one) => one.code === code)
    return kind === undefined ? code : nameOf(kind)
  }
  return { kinds, nameOf, named }
}
