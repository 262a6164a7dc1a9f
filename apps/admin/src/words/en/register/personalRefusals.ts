/** Refusals about what is stored of people: what was not done, and the way on. */
import type { Refusals } from "@aiwei/client/refusals/Refusals"

type PersonalTag = "PurposeNeeded" | "RetentionRefused" | "StillInOffice" | "AlreadyErased"

export const enPersonalRefusals: Pick<Refusals, PersonalTag> = {
  PurposeNeeded: ({ least }) => `Say why, in ${least} characters or more. Nothing was done.`,
  RetentionRefused: ({ days, least, most }) =>
    `${days} days are not within the ${least} to ${most} that are allowed. Nothing was changed.`,
  StillInOffice: () => "This person still works here; nothing was erased. Let them leave first.",
  AlreadyErased: ({ at }) => `This person was erased on ${at.slice(0, 10)}. Nothing was changed.`
}
