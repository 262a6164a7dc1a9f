/** The newest month with scores in which a unit stands, as far as the day asked about. */
import { Effect } from "effect"

import { Rankings } from "../../assessment/Rankings.ts"
import type { Day } from "../../shared/Day.ts"
import { Offices } from "../Offices.ts"
import type { ShownUnit } from "./ShownUnit.ts"

export interface CardScore {
  readonly period: string
  /** Null while something is missing so that there is no total. */
  readonly total: string | null
  readonly worth: string
  readonly rank: number | null
  readonly vetoed: boolean
  readonly state: string
}

export const cardScore = Effect.gen(function* () {
  const rankings = yield* Rankings
  const offices = yield* Offices

  const scoreOf = Effect.fnUntraced(function* (unit: ShownUnit & { path: string }, day: Day) {
    const all = yield* offices.list
    const office = all.findLast(({ path }) => unit.path.startsWith(path))
    if (office === undefined || unit.level === "building") return null
    const periods = yield* rankings.periods(office.id)
    const newest = periods.find(({ period }) => period <= day.slice(0, 7))
    if (newest === undefined) return null
    const month = yield* rankings.month({ period: newest.period, office: office.id })
    const row = month.rows.find(({ unitId }) => unitId === unit.id)
    if (row === undefined) return null
    const { total, rank, vetoed } = row
    const { period, state } = newest
    return { period, total, worth: month.scheme.total, rank, vetoed, state }
  })

  /** A card is shown without a score rather than not at all. */
  return (unit: ShownUnit & { path: string }, day: Day): Effect.Effect<CardScore | null> =>
    Effect.orElseSucceed(scoreOf(unit, day), () => null)
})
