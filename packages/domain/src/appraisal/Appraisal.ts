/**
 * A year's appraisal (年度考核) of an office's units from its published months, frozen with its hash. Its
 * snapshot holds what it was worked out from, so a month corrected later changes nothing. docs/rules/appraisal.md
 */
import { Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"
import { GradeScale } from "../scheme/rules/GradeScale.ts"
import { Month } from "../shared/Month.ts"
import { Points, Precision } from "../shared/Points.ts"
import { PassLine } from "./pass/PassLine.ts"

export const AppraisalId = Schema.String.pipe(Schema.brand("AppraisalId"))
export type AppraisalId = typeof AppraisalId.Type

const Weight = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1000 }))
export const Year = Schema.Int.check(Schema.isBetween({ minimum: 1900, maximum: 2199 }))

export const AppraisalTerms = Schema.Struct({
  year: Year,
  /** The months that count, each by its weight. */
  months: Schema.NonEmptyArray(Schema.Struct({ month: Month, weight: Weight })),
  /** A month without a total of the unit: leaves the mean, counts zero, or leaves the year without a score. */
  missing: Schema.Literals(["exclude", "zero", "block"]),
  /** The full marks of the year: months with other full marks are brought to it before the mean. */
  total: Points.check(Schema.isBetween({ minimum: 1, maximum: 10_000_000 })),
  precision: Precision,
  /** The year's score on another scale. */
  scale: Schema.NullOr(GradeScale),
  /** The line the year has to reach; without one the key is left out, as it always was. */
  pass: Schema.optionalKey(PassLine)
})
export interface AppraisalTerms extends Schema.Schema.Type<typeof AppraisalTerms> {}

/** A month as it was public: the version it was read from, and each unit's total. */
export const AppraisedMonth = Schema.Struct({
  month: Month,
  version: Schema.Int,
  sha256: Schema.String,
  total: Points,
  units: Schema.Array(
    Schema.Struct({ unitId: OrgUnitId, name: Schema.String, points: Schema.NullOr(Points) })
  ),
  /** Codes of the lines whose figures were still to be checked; without any the key is left out, as it always was. */
  toBeChecked: Schema.optionalKey(Schema.Array(Schema.String))
})
export interface AppraisedMonth extends Schema.Schema.Type<typeof AppraisedMonth> {}

export const AppraisedUnit = Schema.Struct({
  unitId: OrgUnitId,
  name: Schema.String,
  /** Null: blocked by a missing month, or no month at all. */
  score: Schema.NullOr(Points),
  rank: Schema.NullOr(Schema.Int),
  counted: Schema.Int,
  missing: Schema.Array(Month),
  grade: Schema.NullOr(Schema.String),
  /** Points on the other scale. */
  gives: Schema.NullOr(Points)
})
export interface AppraisedUnit extends Schema.Schema.Type<typeof AppraisedUnit> {}

export const AppraisalSnapshot = Schema.Struct({
  layout: Schema.Literal(1),
  terms: AppraisalTerms,
  months: Schema.Array(AppraisedMonth),
  results: Schema.Array(AppraisedUnit)
})
export interface AppraisalSnapshot extends Schema.Schema.Type<typeof AppraisalSnapshot> {}

/** As it was stored; a text that is none dies, since only this program writes them. */
export const readAppraisal = Schema.decodeUnknownSync(Schema.fromJsonString(AppraisalSnapshot))

export const Appraisal = Schema.Struct({
  id: AppraisalId,
  officeId: OrgUnitId,
  year: Schema.Int,
  version: Schema.Int,
  snapshot: Schema.String,
  sha256: Schema.String,
  reason: Schema.NullOr(Schema.String),
  madeAt: Schema.String,
  madeBy: Schema.String,
  codeVersion: Schema.String
})
export interface Appraisal extends Schema.Schema.Type<typeof Appraisal> {}
