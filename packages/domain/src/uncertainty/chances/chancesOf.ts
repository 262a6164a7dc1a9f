/**
 * What a month's totals and ranks are worth as evidence: an interval for each total, the chance of each rank,
 * and neighbours that do not really differ. It changes no score. docs/rules/uncertainty.md
 */
import type { Points } from "../../shared/Points.ts"
import { type Interval, intervalOf } from "../intervalOf.ts"
import { type Resampling, resampled } from "../resampled.ts"
import type { ResamplingSettings } from "../settings.ts"
import { type Compared, comparedWith } from "./neighbours.ts"
import { drawnRanks, type RankTimes, timesOf } from "./rankChances.ts"

export interface UnitEvidence extends Resampling {
  readonly id: string
  /** Peer group ranked apart; null: everybody's. */
  readonly group: string | null
  /** As it is printed. */
  readonly total: Points
}

export interface UnitChances {
  readonly id: string
  readonly group: string | null
  readonly total: Points
  /** How many rounds there were, and how many of them were scored more than once. */
  readonly rounds: number
  readonly doubled: number
  /** Null: too few rounds to say. */
  readonly interval: Interval | null
  /** Null with `interval`; else low is the better rank. */
  readonly ranks: Interval | null
  readonly times: ReadonlyArray<RankTimes>
  /** Against the one printed below; null for the last of a group, and where either has too few rounds. */
  readonly next: Compared | null
}

interface Drawn {
  readonly unit: UnitEvidence
  readonly totals: Int32Array
  readonly enough: boolean
}

/** Whoever has too few rounds stays at the printed total, so that nobody else is moved by a made-up one. */
const drawnOf = (unit: UnitEvidence, { resamples, fewest }: ResamplingSettings): Drawn => {
  const enough = unit.scorings.length >= fewest
  const totals = enough
    ? resampled(unit, resamples)
    : Int32Array.from({ length: resamples }, () => unit.total)
  return { unit, totals, enough }
}

const bestFirst = ({ unit: a }: Drawn, { unit: b }: Drawn): number =>
  b.total - a.total || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const inGroup = (
  drawn: ReadonlyArray<Drawn>,
  { level }: ResamplingSettings
): ReadonlyArray<UnitChances> => {
  const order = drawn.toSorted(bestFirst)
  const ranks = drawnRanks(order.map(({ totals }) => totals))
  return order.map(({ unit, totals, enough }, at) => {
    const [own, below] = [ranks[at], order[at + 1]]
    const known = enough && own !== undefined
    return {
      id: unit.id,
      group: unit.group,
      total: unit.total,
      rounds: unit.scorings.length,
      doubled: unit.scorings.filter((n) => n > 1).length,
      interval: enough ? intervalOf(totals, level) : null,
      ranks: known ? intervalOf(own, level) : null,
      times: known ? timesOf(own) : [],
      next: enough && below?.enough === true ? comparedWith(totals, below.totals, level) : null
    }
  })
}

/** Each group apart, groups by name, the best first. */
export const chancesOf = (
  units: ReadonlyArray<UnitEvidence>,
  settings: ResamplingSettings
): ReadonlyArray<UnitChances> => {
  const drawn = units.map((unit) => drawnOf(unit, settings))
  const groups = [...new Set(units.map(({ group }) => group))].toSorted((a, b) =>
    (a ?? "") < (b ?? "") ? -1 : (a ?? "") > (b ?? "") ? 1 : 0
  )
  return groups.flatMap((group) =>
    inGroup(
      drawn.filter(({ unit }) => unit.group === group),
      settings
    )
  )
}
