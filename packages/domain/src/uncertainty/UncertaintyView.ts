import type { NamedUnit } from "../assessment/rankingRow.ts"
/** The uncertainty of a month as it crosses the wire. Points are decimal text; counts are of resamples. */
import type { DivisionCode } from "../org/DivisionCode.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { Month } from "../shared/Month.ts"
import { Points, written } from "../shared/Points.ts"
import type { UnitChances } from "./chances/chancesOf.ts"
import type { Compared } from "./chances/neighbours.ts"
import type { RankTimes } from "./chances/rankChances.ts"
import type { Interval } from "./intervalOf.ts"

export interface SpanText {
  readonly low: string
  readonly high: string
}

export interface UncertainRow {
  readonly unitId: OrgUnitId
  readonly unitCode: DivisionCode | null
  readonly unitName: string
  readonly group: string | null
  readonly rank: number
  /** On the whole scale, as it is ranked. */
  readonly total: string
  readonly rounds: number
  /** Of the rounds, those that were scored more than once. */
  readonly doubled: number
  readonly tooFew: boolean
  /** Null with too few rounds, and so is `ranks`. */
  readonly interval: SpanText | null
  readonly ranks: Interval | null
  /** How many of the resamples gave each rank; empty with too few. */
  readonly chances: ReadonlyArray<RankTimes>
  /** Against the unit printed below; `real: false` is "no real difference". */
  readonly next: Compared | null
}

/** How it was simulated: with this anybody comes to the same figures. */
export interface Simulation {
  readonly seed: string
  readonly resamples: number
  readonly fewest: number
  /** Per cent of the resamples that an interval holds. */
  readonly level: number
  readonly method: string
}

export interface UncertaintyView {
  readonly period: Month
  readonly office: {
    readonly id: OrgUnitId
    readonly code: DivisionCode | null
    readonly name: string
  }
  readonly simulation: Simulation
  readonly rows: ReadonlyArray<UncertainRow>
}

export const spanText = (span: Interval): SpanText => ({
  low: written(Points.make(span.low)),
  high: written(Points.make(span.high))
})

export const uncertainRow = (
  { id: _id, total, times, interval, ...rest }: UnitChances,
  unit: NamedUnit,
  rank: number
): UncertainRow => ({
  unitId: unit.id,
  unitCode: unit.code,
  unitName: unit.name,
  ...rest,
  rank,
  total: written(total),
  tooFew: interval === null,
  interval: interval && spanText(interval),
  chances: times
})
