/** The steps of a month on its way to the wall. */
import { ApproverRole } from "@aiwei/domain/access/rights/ApproverRole"
import { Corrections } from "@aiwei/domain/publication/correction/Corrections"
import { Reviews } from "@aiwei/domain/publication/review/Reviews"
import { Month } from "@aiwei/domain/shared/Month"
import { Schema } from "effect"

import { procedure } from "../../trpc.ts"
import { maybe, maybeBlank, office, text } from "../wanted.ts"

const month = { ...office, period: Month }
const Submit = Schema.Struct({ ...month, reason: maybe(maybeBlank) })
const Approve = Schema.Struct({ ...month, role: maybe(ApproverRole) })
const Return = Schema.Struct({ ...month, reason: text })
const Difference = Schema.Struct({
  ...month,
  version: maybe(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100_000 })))
})
const OfMonth = Schema.Struct(month)

const read = { place: "office", narrowedBy: { office: "office" } } as const
const write = { place: "office", inside: { office: "office" } } as const

export const reviewProcedures = {
  submit: procedure({ verb: "publications.submit", ...write }, Submit).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Reviews.use((reviews) => reviews.submit(input))
      )
  ),

  approve: procedure({ verb: "publications.approve", ...write }, Approve).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Reviews.use((reviews) => reviews.approve(input))
      )
  ),

  return: procedure({ verb: "publications.return", ...write }, Return).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Reviews.use((reviews) => reviews.giveBack(input))
      )
  ),

  withdraw: procedure({ verb: "publications.withdraw", ...write }, OfMonth).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Reviews.use((reviews) => reviews.withdraw(input))
      )
  ),

  review: procedure({ verb: "publications.review", ...read }, OfMonth).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Reviews.use((reviews) => reviews.show(input))
      )
  ),

  difference: procedure({ verb: "publications.difference", ...read }, Difference).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Corrections.use((corrections) => corrections.show(input))
      )
  )
}
