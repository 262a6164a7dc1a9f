/** What is worked out of a month's ranking, over the wire: part of `rankings`. */
import { RankingReports } from "@aiwei/domain/ranking/reports/RankingReports"
import { rollUpWeights } from "@aiwei/domain/ranking/reports/ReportViews"
import { Month } from "@aiwei/domain/shared/Month"
import { Schema } from "effect"

import { procedure } from "../../trpc.ts"
import { maybe, office, text } from "../wanted.ts"

const ofMonth = { ...office, period: Month }
const Recheck = Schema.Struct(ofMonth)
const Improved = Schema.Struct({
  ...ofMonth,
  most: maybe(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 500 })))
})
const RollUp = Schema.Struct({
  ...ofMonth,
  weight: Schema.Literals(rollUpWeights),
  zone: maybe(Schema.Boolean),
  level: maybe(text),
  duty: maybe(text)
})

const read = { place: "office", narrowedBy: { office: "office" } } as const

export const rankingReports = {
  recheck: procedure({ verb: "rankings.recheck", ...read }, Recheck).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      RankingReports.use((reports) => reports.recheck(input))
    )
  ),

  improved: procedure({ verb: "rankings.improved", ...read }, Improved).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        RankingReports.use((reports) => reports.improved(input))
      )
  ),

  rollUp: procedure({ verb: "rankings.rollUp", ...read }, RollUp).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      RankingReports.use((reports) => reports.rollUp(input))
    )
  )
}
