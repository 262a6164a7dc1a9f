/** Use cases about how certain a month is: intervals, chances of ranks, crowding above cuts. They write nothing. */
import { Context, Effect, Layer } from "effect"

import { seenUnits } from "../access/rights/seenUnits.ts"
import { printedTotal } from "../assessment/standings.ts"
import type { OfficeAmbiguous, OfficeNotFound, PeriodHasNoScores } from "../errors.ts"
import { besides, ownDoubles } from "../evidence/rounds/ownDoubles.ts"
import { Offices, type OfficeView } from "../org/Offices.ts"
import type { Month } from "../shared/Month.ts"
import { Points, written } from "../shared/Points.ts"
import { bunching, fewestInWindow } from "./bunching.ts"
import { monthChances } from "./month/monthChances.ts"
import { monthEvidence } from "./month/monthEvidence.ts"
import { monthTotals } from "./month/monthTotals.ts"
import { type ResamplingSettings, resamplingMethod, usualResampling } from "./settings.ts"
import { type Simulation, uncertainRow, type UncertaintyView } from "./UncertaintyView.ts"

type Text = string | null | undefined

export interface UncertaintyWanted {
  readonly office?: Text
  readonly period: Month
  /** Public text; the office's code and the month when left out. */
  readonly seed?: Text
  readonly resamples?: number | null | undefined
}

export interface BunchingWanted {
  readonly office?: Text
  /** The first and the last month; every month when left out. */
  readonly from?: Month | null | undefined
  readonly until?: Month | null | undefined
  /** In points, "80" and "90" when left out. */
  readonly cuts?: ReadonlyArray<Points> | null | undefined
  /** How wide the window is on each side; one point when left out. */
  readonly window?: Points | null | undefined
}

export interface BunchingView {
  readonly months: ReadonlyArray<Month>
  readonly totals: number
  readonly fewestInWindow: number
  readonly cuts: ReadonlyArray<{
    readonly cut: string
    readonly window: string
    readonly below: number
    readonly above: number
    readonly inWindow: number
    /** What would be expected above: "6.5". */
    readonly expected: string
    readonly chance: string | null
  }>
}

export const seedOf = (asked: Text, { code, id }: OfficeView, span: string): string =>
  asked?.trim() || `${code ?? id} ${span}`

export const simulationOf = (seed: string, settings: ResamplingSettings): Simulation => ({
  seed,
  ...settings,
  method: resamplingMethod
})

const usualCuts = [90_000, 80_000].map((cut) => Points.make(cut))
const usualWindow = Points.make(1000)

export class Uncertainty extends Context.Service<
  Uncertainty,
  {
    readonly month: (
      wanted: UncertaintyWanted
    ) => Effect.Effect<UncertaintyView, OfficeNotFound | OfficeAmbiguous | PeriodHasNoScores>
    readonly bunching: (
      wanted: BunchingWanted
    ) => Effect.Effect<BunchingView, OfficeNotFound | OfficeAmbiguous>
  }
>()("aiwei/Uncertainty") {
  static readonly layer = Layer.effect(
    Uncertainty,
    Effect.gen(function* () {
      const offices = yield* Offices
      const evidenceOf = yield* monthEvidence
      const chancesIn = yield* monthChances
      const totalsOf = yield* monthTotals
      const seenOf = yield* seenUnits
      const doubles = yield* ownDoubles

      const month = Effect.fn("Uncertainty.month")(function* (wanted: UncertaintyWanted) {
        const office = yield* offices.resolve(wanted.office ?? null)
        const found = yield* evidenceOf(office, wanted.period)
        const seed = seedOf(wanted.seed, office, wanted.period)
        const settings = {
          ...usualResampling,
          resamples: wanted.resamples ?? usualResampling.resamples
        }
        const chances = new Map(
          (yield* chancesIn(found, seed, settings)).map((one) => [one.id, one])
        )
        const { units, standings } = found.read
        const isSeen = yield* seenOf(office, [...units.keys()])
        const view: UncertaintyView = {
          period: wanted.period,
          office: { id: office.id, code: office.code, name: office.name },
          simulation: simulationOf(seed, settings),
          rows: standings.flatMap(({ unitId, rank }) => {
            const [own, unit] = [chances.get(unitId), units.get(unitId)]
            return own === undefined || unit === undefined || rank === null || !isSeen(unitId)
              ? []
              : [uncertainRow(own, unit, rank)]
          })
        }
        return view
      })

      const bunched = Effect.fn("Uncertainty.bunching")(function* (wanted: BunchingWanted) {
        const office = yield* offices.resolve(wanted.office ?? null)
        const { months, standings } = yield* totalsOf(office, wanted)
        const totals = besides(standings, yield* doubles.units).flatMap(
          ({ card }) => printedTotal(card) ?? []
        )
        const cuts = wanted.cuts ?? usualCuts
        return {
          months,
          totals: totals.length,
          fewestInWindow,
          cuts: bunching(totals, cuts, wanted.window ?? usualWindow).map((one) => ({
            ...one,
            cut: written(one.cut),
            window: written(one.window),
            expected: `${Math.floor(one.inWindow / 2)}.${one.inWindow % 2 === 0 ? 0 : 5}`
          }))
        }
      })

      return { month, bunching: bunched }
    })
  )
}
