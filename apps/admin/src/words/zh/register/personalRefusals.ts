/** Refusals about what is stored of people: what was not done, and the way on. */
import type { Refusals } from "@aiwei/client/refusals/Refusals"

type PersonalTag = "PurposeNeeded" | "RetentionRefused" | "StillInOffice" | "AlreadyErased"

export const zhPersonalRefusals: Pick<Refusals, PersonalTag> = {
  PurposeNeeded: ({ least }) => `请写明原因（至少 ${least} 个字），没有进行。`,
  RetentionRefused: ({ days, least, most }) =>
    `保存期限 ${days} 天不在允许的 ${least}～${most} 天之内，没有改动。`,
  StillInOffice: () => "这个人还在岗，没有抹去。请先办理离岗。",
  AlreadyErased: ({ at }) => `这个人的资料已在 ${at.slice(0, 10)} 抹去，没有再改动。`
}
