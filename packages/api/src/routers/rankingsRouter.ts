/** A month's ranking and what a total is made of. Both are worked out and write nothing. */
import { matrixOrders } from "@aiwei/domain/assessment/board/BoardViews"
import { MonthBoards } from "@aiwei/domain/assessment/board/MonthBoards"
import { Rankings } from "@aiwei/domain/assessment/Rankings"
import type { RankingView } from "@aiwei/domain/assessment/RankingView"
import { SchemeNotFound } from "@aiwei/domain/errors"
import { Month } from "@aiwei/domain/shared/Month"
import { Effect, Schema } from "effect"

import { procedure, router } from "../trpc.ts"
import { rankingGroups } from "./months/rankingGroups.ts"
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

/** Whoever names a scheme wants that one or nothing: the month's own may be another. */
const bySchemeOf = (view: RankingView, scheme: string | null) =>
  scheme === null || scheme === view.scheme.id || scheme === String(view.scheme.version)
    ? Effect.succeed(view)
    : Effect.fail(new SchemeNotFound({ scheme }))

const ofGroup = (view: RankingView, group: string | null): RankingView =>
  group === null ? view : { ...view, rows: view.rows.filter((row) => row.group === group) }

export const rankingsRouter = router({
  ...rankingGroups,

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
      Rankings.use((rankings) => rankings.month(input)).pipe(
        Effect.flatMap((view) => bySchemeOf(view, input.scheme ?? null)),
        Effect.map((view) => ofGroup(view, input.group ?? null))
      )
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
