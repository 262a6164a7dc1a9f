/**
 * Reads the months of a curve: each from its newest published version where there is one, else as
 * recorded now; the answer says which. Months without scores are left out.
 */
import { Effect, Option } from "effect"

import { seenUnits } from "../../access/rights/seenUnits.ts"
import { PeriodHasNoScores } from "../../errors.ts"
import { besides, ownDoubles } from "../../evidence/rounds/ownDoubles.ts"
import { fullName } from "../../org/fullName.ts"
import { Offices, type OfficeView } from "../../org/Offices.ts"
import { OrgUnitRepo } from "../../org/OrgUnitRepo.ts"
import { PublicationRepo } from "../../publication/PublicationRepo.ts"
import { readCourse } from "../../publication/Snapshot.ts"
import { firstDayOf, type Month, monthBefore } from "../../shared/Month.ts"
import { monthReader } from "../monthReader.ts"
import { ScoreRepo } from "../ScoreRepo.ts"
import { printedTotal } from "../standings.ts"
import { figuresMark } from "./figuresMark.ts"
import { recordedFigures } from "./MonthFigures.ts"
import { type TrendMonth, trendOf, trendOrder } from "./trendOf.ts"

export interface TrendWanted {
  readonly until: Month
  /** Calendar months, the last one included. */
  readonly months: number
  readonly office?: string | null | undefined
  readonly offset?: number | null | undefined
  readonly limit?: number | null | undefined
}

const usualRows = 200

const firstOf = (until: Month, months: number): Month =>
  Array.from({ length: months - 1 }).reduce<Month>((month) => monthBefore(month), until)

const trendMonthReader = Effect.gen(function* () {
  const publications = yield* PublicationRepo
  const read = yield* monthReader

  const published = Effect.fnUntraced(function* (office: OfficeView, period: Month) {
    const found = Option.getOrNull(yield* publications.findLatest(office.id, period))
    if (found === null || found.snapshot === null) return null
    const { inputs, scheme, results } = readCourse(found.snapshot)
    const { version, publishedAt, reason } = found
    const { dataAsOf } = inputs
    const month: TrendMonth = {
      mark: figuresMark({ period, mark: { version, publishedAt, reason }, dataAsOf }),
      schemeTotal: scheme.total,
      precision: scheme.precision,
      results
    }
    return month
  })

  const recorded = Effect.fnUntraced(function* (office: OfficeView, period: Month) {
    const figures = recordedFigures(yield* read(office, period))
    const month: TrendMonth = {
      mark: figuresMark(figures),
      schemeTotal: figures.scheme.total,
      precision: figures.scheme.precision,
      results: figures.standings.map(({ unitId, rank, card, vetoed }) => ({
        unitId,
        rank,
        total: printedTotal(card),
        vetoed
      }))
    }
    return month
  })

  /** A sheet without a single score is no month of a curve. */
  return (office: OfficeView, period: Month) =>
    Effect.flatMap(published(office, period), (found) =>
      found === null
        ? recorded(office, period).pipe(
            Effect.map((month) => [month]),
            Effect.catchTag("PeriodHasNoScores", () => Effect.succeed<Array<TrendMonth>>([]))
          )
        : Effect.succeed([found])
    )
})

export const trendReading = Effect.gen(function* () {
  const offices = yield* Offices
  const scores = yield* ScoreRepo
  const units = yield* OrgUnitRepo
  const monthOf = yield* trendMonthReader
  const seenOf = yield* seenUnits
  const doubles = yield* ownDoubles

  return Effect.fn("MonthBoards.trend")(function* ({ until, ...wanted }: TrendWanted) {
    const office = yield* offices.resolve(wanted.office ?? null)
    const from = firstOf(until, wanted.months)
    const periods = (yield* scores.findScoredSheets(office.id))
      .map(({ period }) => period)
      .filter((period) => from <= period && period <= until)
    const hidden = yield* doubles.units
    const found = (yield* Effect.forEach(periods, (period) => monthOf(office, period))).flat()
    const months = found.map((month) => ({ ...month, results: besides(month.results, hidden) }))
    if (months.length === 0) return yield* new PeriodHasNoScores({ period: until })
    const everybody = trendOrder(months)
    const order = everybody.filter(yield* seenOf(office, everybody))
    const offset = wanted.offset ?? 0
    const here = order.slice(offset, offset + (wanted.limit ?? usualRows))
    const named = (yield* units.calledOn(here, firstDayOf(until))).map(
      (unit) => [unit.id, { code: unit.code, name: fullName(unit) }] as const
    )
    return trendOf(months, new Map(named), { units: here, total: order.length, offset })
  })
})
