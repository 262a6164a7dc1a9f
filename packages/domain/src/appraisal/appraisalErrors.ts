/** How a yearly appraisal can be refused. */
import { Schema } from "effect"

/** `noMonths`: none of them is published; `same`: the year's appraisal says this already; `reason`: a new version needs one. */
export class AppraisalRefused extends Schema.TaggedError<AppraisalRefused>()("AppraisalRefused", {
  why: Schema.Literals(["noMonths", "same", "reason"]),
  year: Schema.Int
}) {}

export const appraisalErrors = [AppraisalRefused] as const
