/**
 * How communities are scored (考核方案): its total, bonus cap, veto and the meaning of "not applicable".
 * A version is never edited once a score sheet uses it; a change is a new version with its first month.
 */
import { Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"
import { Month } from "../shared/Month.ts"
import { Precision, Worth } from "../shared/Points.ts"

export const SchemeId = Schema.String.pipe(Schema.brand("SchemeId"))
export type SchemeId = typeof SchemeId.Type

/** `full`: what does not apply earns its points. `rebase`: it leaves the denominator. `reduce`: the whole is smaller by it. */
export const NotApplicable = Schema.Literals(["rebase", "full", "reduce"])
export type NotApplicable = typeof NotApplicable.Type

export const AssessmentScheme = Schema.Struct({
  id: SchemeId,
  officeId: OrgUnitId,
  version: Schema.Int,
  name: Schema.NonEmptyString,
  total: Worth,
  /** The most a bonus may add; null where the office sets no limit. */
  bonusMax: Schema.NullOr(Worth),
  /** What a veto (一票否决) is given for, in the office's words. */
  veto: Schema.NullOr(Schema.String),
  notApplicable: NotApplicable,
  precision: Precision,
  /** The first month it is used for. */
  validFrom: Month,
  /** The last one; without it until another version follows. */
  validUntil: Schema.optionalKey(Schema.NullOr(Month)),
  createdAt: Schema.String
})
export interface AssessmentScheme extends Schema.Schema.Type<typeof AssessmentScheme> {}
