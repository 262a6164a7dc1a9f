/** How certain a month is, what visits say about inspectors, and the what-if bench. All of it only reads. */
import { Month } from "@aiwei/domain/shared/Month"
import { type Points, readPointsText } from "@aiwei/domain/shared/Points"
import { InspectorReports } from "@aiwei/domain/uncertainty/inspectors/InspectorReports"
import { Uncertainty } from "@aiwei/domain/uncertainty/Uncertainty"
import { WhatIf } from "@aiwei/domain/whatIf/WhatIf"
import { AskedVariation } from "@aiwei/domain/whatIf/WhatIfWanted"
import { Schema } from "effect"

import { procedure, router } from "../../trpc.ts"
import { maybe, office, text } from "../wanted.ts"

const whole = (minimum: number, maximum: number) =>
  Schema.Int.check(Schema.isBetween({ minimum, maximum }))
/** "90" or "89.5": points are text on the wire. */
const pointsText = Schema.String.check(Schema.isPattern(/^\d{1,5}(\.\d{1,3})?$/))
const cuts = maybe(Schema.NonEmptyArray(pointsText).check(Schema.isMaxLength(20)))
const seed = maybe(text)
const span = { ...office, from: maybe(Month), until: maybe(Month) }

const OfMonth = Schema.Struct({
  ...office,
  period: Month,
  seed,
  resamples: maybe(whole(100, 5000))
})
const Bunched = Schema.Struct({ ...span, cuts, window: maybe(pointsText) })
const Inspectors = Schema.Struct({ ...span, cuts, seed, inspector: maybe(text) })
const bench = { ...office, period: Month, version: maybe(whole(1, 100_000)) }
const Asked = Schema.Struct({ ...bench, variation: AskedVariation })
const Weights = Schema.Struct({ ...bench, by: maybe(whole(1, 50)) })

const read = { place: "office", narrowedBy: { office: "office" } } as const

const pointsOf = (texts: ReadonlyArray<string> | null | undefined): ReadonlyArray<Points> | null =>
  texts?.flatMap((one) => readPointsText(one) ?? []) ?? null

export const uncertaintyRouter = router({
  month: procedure({ verb: "uncertainty.month", ...read }, OfMonth).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Uncertainty.use((uncertainty) => uncertainty.month(input))
    )
  ),

  bunching: procedure({ verb: "uncertainty.bunching", ...read }, Bunched).query(
    ({ ctx, input: { cuts: asked, window, ...rest }, path }) =>
      ctx.run(
        path,
        Uncertainty.use((uncertainty) =>
          uncertainty.bunching({
            ...rest,
            cuts: pointsOf(asked),
            window: pointsOf(window == null ? null : [window])?.[0] ?? null
          })
        )
      )
  )
})

export const inspectorsRouter = router({
  report: procedure({ verb: "inspectors.report", ...read }, Inspectors).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        InspectorReports.use((reports) => reports.report({ ...input, cuts: pointsOf(input.cuts) }))
      )
  )
})

export const whatIfRouter = router({
  month: procedure({ verb: "whatIf.month", ...read }, Asked).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      WhatIf.use((bench) => bench.month(input))
    )
  ),

  weights: procedure({ verb: "whatIf.weights", ...read }, Weights).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      WhatIf.use((bench) => bench.weights(input))
    )
  )
})
