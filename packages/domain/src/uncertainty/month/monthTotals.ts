/** The standings of several months of an office, one after another: what stands near a cut needs many. */
import { Effect, Option } from "effect"

import { monthReader } from "../../assessment/monthReader.ts"
import { ScoreRepo } from "../../assessment/ScoreRepo.ts"
import type { OfficeView } from "../../org/Offices.ts"
import type { Month } from "../../shared/Month.ts"

export interface MonthSpan {
  readonly from?: Month | null | undefined
  readonly until?: Month | null | undefined
}

/** Months that have scores, the oldest first. */
export const scoredMonths = Effect.map(ScoreRepo, (scores) =>
  Effect.fnUntraced(function* ({ id }: OfficeView, { from, until }: MonthSpan) {
    const sheets = yield* scores.findScoredSheets(id)
    return sheets
      .map(({ period }) => period)
      .filter((period) => (from ?? period) <= period && period <= (until ?? period))
  })
)

export const monthTotals = Effect.gen(function* () {
  const monthsOf = yield* scoredMonths
  const read = yield* monthReader
  return Effect.fnUntraced(function* (office: OfficeView, span: MonthSpan) {
    const months = yield* monthsOf(office, span)
    const found = yield* Effect.forEach(months, (period) => Effect.option(read(office, period)))
    return { months, standings: found.flatMap((one) => Option.getOrNull(one)?.standings ?? []) }
  })
})
