/** A month's ranking and what a total is made of. Both are worked out and write nothing. */
import { matrixOrders } from "@aiwei/domain/assessment/board/BoardViews"
import { MonthBoards } from "@aiwei/domain/assessment/board/MonthBoards"
import { Rankings } from "@aiwei/domain/assessment/Rankings"
import { Month } from "@aiwei/domain/shared/Month"
import { Schema } from "effect"

import { procedure, router } from "../trpc.ts"
import { rankingGroups } from "./months/rankingGroups.ts"
import { rankingReports } from "./months/rankingReports.ts"
import { maybe, office, OfOffice, text } from "./wanted.ts"

const OfMonth = Schema.Struct({
  ...office,
  period: Month,
  scheme: maybe(text),
  group: maybe(text)
})
const version = maybe(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1_000_000 })))
const Explain = Schema.Struct({ ...office, place: text, period: Month, version })
const range = {
  offset: maybe(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1_000_000 }))),
  limit: maybe(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 500 })))
}
const Matrix = Schema.Struct({
  ...office,
  period: Month,
  version,
  order: maybe(Schema.Literals(matrixOrders)),
  ...range
})
const Trend = Schema.Struct({
  ...office,
  until: Month,
  months: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 60 })),
  ...range
})
const Compare = Schema.Struct({
  ...office,
  period: Month,
  version,
  with: Schema.Struct({ period: maybe(Month), version })
})

export const rankingsRouter = router({
  ...rankingGroups,
  ...rankingReports,

  periods: procedure(
    { verb: "rankings.periods", place: "office", narrowedBy: { office: "office" } },
    OfOffice
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Rankings.use((rankings) => rankings.periods(input?.office ?? null))
    )
  ),

  month: procedure(
    { verb: "rankings.month", place: "office", narrowedBy: { office: "office" } },
    OfMonth
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Rankings.use((rankings) => {
        const { scheme, ...own } = input
        return scheme == null ? rankings.month(own) : rankings.byScheme({ ...own, scheme })
      })
    )
  ),

  explain: procedure(
    {
      verb: "rankings.explain",
      place: "place",
      inside: { place: "place" },
      narrowedBy: { office: "office" }
    },
    Explain
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Rankings.use((rankings) => rankings.explain(input))
    )
  ),

  matrix: procedure(
    { verb: "rankings.matrix", place: "office", narrowedBy: { office: "office" } },
    Matrix
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      MonthBoards.use((boards) => boards.matrix(input))
    )
  ),

  trend: procedure(
    { verb: "rankings.trend", place: "office", narrowedBy: { office: "office" } },
    Trend
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      MonthBoards.use((boards) => boards.trend(input))
    )
  ),

  compare: procedure(
    { verb: "rankings.compare", place: "office", narrowedBy: { office: "office" } },
    Compare
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      MonthBoards.use((boards) => boards.compare(input))
    )
  )
})
