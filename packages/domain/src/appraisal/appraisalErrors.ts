/** How a yearly appraisal can be refused. */
import { Schema } from "effect"

/** `noMonths`: none of them is published; `noPass`: nobody said which line; `same`: the year's appraisal says this already; `reason`: a new version needs one. */
export class AppraisalRefused extends Schema.TaggedError<AppraisalRefused>()("AppraisalRefused", {
  why: Schema.Literals(["noMonths", "noPass", "same", "reason"]),
  year: Schema.Int
}) {}

export const appraisalErrors = [AppraisalRefused] as const
