/** A yearly appraisal as it crosses the wire: points are text. */
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import { type ToBeChecked, toBeCheckedOf } from "../scheme/document/toBeChecked.ts"
import type { Month } from "../shared/Month.ts"
import { type Points, written } from "../shared/Points.ts"
import type { Appraisal, AppraisalSnapshot, AppraisalTerms, AppraisedUnit } from "./Appraisal.ts"
import { distanceTo, isPassed, type PassLine } from "./pass/PassLine.ts"

export interface AppraisalRow {
  readonly unitId: OrgUnitId
  readonly unitName: string
  readonly rank: number | null
  readonly score: string | null
  readonly grade: string | null
  readonly gives: string | null
  /** From the pass line, below zero while it is missed; null without a line or a score. */
  readonly distance: string | null
  readonly passed: boolean | null
  readonly counted: number
  readonly missing: ReadonlyArray<Month>
  /** In the order of the terms' months; null where the unit has no total. */
  readonly months: ReadonlyArray<string | null>
}

export interface AppraisalView {
  readonly year: number
  /** Null while it is only worked out and not frozen. */
  readonly kept: Omit<Appraisal, "snapshot" | "officeId" | "year"> | null
  readonly terms: AppraisalTerms
  /** The published versions it is worked out from. */
  readonly from: ReadonlyArray<
    ToBeChecked & {
      readonly month: Month
      readonly version: number
      readonly sha256: string
    }
  >
  readonly rows: ReadonlyArray<AppraisalRow>
}

const text = (points: Points | null | undefined): string | null =>
  points == null ? null : written(points)

const keptOf = ({ snapshot: _s, officeId: _o, year: _y, ...kept }: Appraisal) => kept

const reached = (pass: PassLine | undefined, { score }: Pick<AppraisedUnit, "score">) =>
  pass === undefined || score === null
    ? { distance: null, passed: null }
    : { distance: written(distanceTo(pass, score)), passed: isPassed(pass, score) }

export const appraisalView = (
  { terms, months, results }: AppraisalSnapshot,
  row: Appraisal | null
): AppraisalView => {
  const totals = new Map(
    months.map(({ month, units }) => [
      month,
      new Map(units.map(({ unitId, points }) => [unitId, points]))
    ])
  )
  return {
    year: terms.year,
    kept: row === null ? null : keptOf(row),
    terms,
    from: months.map(({ month, version, sha256, toBeChecked }) => ({
      month,
      version,
      sha256,
      ...toBeCheckedOf(toBeChecked ?? [])
    })),
    rows: results.map(({ name, ...unit }) => ({
      ...unit,
      unitName: name,
      score: text(unit.score),
      gives: text(unit.gives),
      ...reached(terms.pass, unit),
      months: terms.months.map(({ month }) => text(totals.get(month)?.get(unit.unitId)))
    }))
  }
}
