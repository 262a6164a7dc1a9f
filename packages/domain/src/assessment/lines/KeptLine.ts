/**
 * A line that was worked out from evidence, as it is kept beside what sheet or hand say of it. Whoever
 * writes either works it out again in the same transaction. docs/rules/evidence.md
 */
import { Schema } from "effect"

import { OrgUnitId } from "../../org/OrgUnitId.ts"
import { IndicatorId } from "../../scheme/Indicator.ts"
import { RuleCode } from "../../scheme/rules/DeductionRule.ts"
import { Points } from "../../shared/Points.ts"
import { SheetId } from "../ScoreSheet.ts"
import type { Line } from "../scoring/lineOf.ts"

const LineStanding = Schema.Literals(["scored", "notApplicable", "notInUse", "tooFew"])

const Part = Schema.Struct({
  what: Schema.Literals(["start", "deduction", "floor", "notApplicable", "lastPeriod"]),
  /** The inspection's id, `recorded` for a sheet's or hand's score, null for what holds of the month. */
  round: Schema.NullOr(Schema.String),
  rule: Schema.NullOr(RuleCode),
  evidence: Schema.Array(Schema.String),
  points: Points
})

/** The whole of it, as the kernel gave it. */
export const LineKept = Schema.Struct({
  code: Schema.String,
  counted: Points,
  applicable: Points,
  reducedBy: Points,
  standing: LineStanding,
  counts: Schema.Literals(["own", "full", "zero", "lastPeriod", "outside", "blocks"]),
  rounds: Schema.Int,
  parts: Schema.Array(Part)
}) satisfies Schema.Schema<Line>

/** What of it sums are made of. */
export const Worked = Schema.Struct({
  counted: Points,
  /** Worth that leaves the denominator. */
  outside: Points,
  /** Worth by which the whole is smaller; part of `outside`. */
  reduced: Points,
  blocks: Schema.BooleanFromBit,
  standing: LineStanding
})
export interface Worked extends Schema.Schema.Type<typeof Worked> {}

export const KeptLine = Schema.Struct({
  sheetId: SheetId,
  unitId: OrgUnitId,
  indicatorId: IndicatorId,
  ...Worked.fields,
  /** Codes of the vetoes that this line alone makes hold. */
  holds: Schema.NullOr(Schema.fromJsonString(Schema.Array(Schema.String))),
  line: Schema.fromJsonString(LineKept)
})
export interface KeptLine extends Schema.Schema.Type<typeof KeptLine> {}
