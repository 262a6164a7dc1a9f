/** A month's score sheet over the wire: a range of it, a cell's history, a save, and a month begun by hand. */
import { ScoreSheets } from "@aiwei/domain/assessment/sheet/ScoreSheets"
import { Month } from "@aiwei/domain/shared/Month"
import { rowLimits } from "@aiwei/domain/shared/RowQuery"
import { Schema } from "effect"

import { procedure, router } from "../trpc.ts"
import { maybe, maybeBlank, office, text } from "./wanted.ts"

const Sheet = Schema.Struct({
  ...office,
  period: Month,
  offset: maybe(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: rowLimits.offset }))),
  limit: maybe(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: rowLimits.most })))
})

/** One cell; a column that the month does not have has no history. */
const Cell = Schema.Struct({ ...office, period: Month, unit: text, indicator: text })

/** What somebody typed is told back to them, so it may be anything that is not a novel. */
const typed = Schema.String.check(Schema.isMaxLength(60))

const Value = Schema.Union([
  Schema.Struct({ points: typed, deduction: Schema.optional(typed) }),
  Schema.Struct({ deduction: typed }),
  Schema.Literals(["notApplicable", "notDone"])
])

const Entry = Schema.Struct({
  indicator: text,
  value: maybe(Value),
  reason: maybe(maybeBlank)
})

const mostAtOnce = 500

const Change = Schema.Struct({
  ...office,
  period: Month,
  reason: text,
  changes: Schema.NonEmptyArray(
    Schema.Struct({
      unit: text,
      version: text,
      entries: Schema.optional(Schema.Array(Entry).check(Schema.isMaxLength(mostAtOnce))),
      bonus: maybe(typed),
      bonusReason: maybe(maybeBlank),
      vetoed: maybe(Schema.Boolean)
    })
  ).check(Schema.isMaxLength(mostAtOnce))
})

const Begin = Schema.Struct({ ...office, period: Month, scheme: maybe(text) })

export const scoresRouter = router({
  sheet: procedure(
    { verb: "scores.sheet", place: "office", narrowedBy: { office: "office" } },
    Sheet
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      ScoreSheets.use((sheets) => sheets.sheet(input))
    )
  ),

  history: procedure(
    {
      verb: "scores.history",
      place: "office",
      inside: { unit: "place" },
      narrowedBy: { office: "office" }
    },
    Cell
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      ScoreSheets.use((sheets) => sheets.history(input))
    )
  ),

  change: procedure(
    {
      verb: "scores.change",
      place: "office",
      inside: { office: "office" },
      among: ["changes.unit"]
    },
    Change
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      ScoreSheets.use((sheets) => sheets.change(input))
    )
  ),

  begin: procedure(
    { verb: "scores.begin", place: "office", inside: { office: "office" } },
    Begin
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      ScoreSheets.use((sheets) => sheets.begin(input))
    )
  )
})
