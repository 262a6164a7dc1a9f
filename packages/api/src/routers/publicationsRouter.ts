/** Making a month public, and checking later that nothing changed. */
import { PublicationId } from "@aiwei/domain/publication/Publication"
import { Publications } from "@aiwei/domain/publication/Publications"
import { Month } from "@aiwei/domain/shared/Month"
import { Schema } from "effect"

import { procedure, router } from "../trpc.ts"
import { reviewProcedures } from "./months/reviewProcedures.ts"
import { maybe, maybeBlank, office, OfOffice } from "./wanted.ts"

const Publish = Schema.Struct({ ...office, period: Month, reason: maybe(maybeBlank) })
const Verify = Schema.UndefinedOr(Schema.Struct({ publication: maybe(PublicationId) }))

export const publicationsRouter = router({
  ...reviewProcedures,

  publish: procedure(
    { verb: "publications.publish", place: "office", inside: { office: "office" } },
    Publish
  ).mutation(async ({ ctx, input, path }) => {
    const published = await ctx.run(
      path,
      Publications.use((publications) => publications.publish(input))
    )
    ctx.published()
    return published
  }),

  verify: procedure(
    { verb: "publications.verify", place: "rows", narrowedBy: { publication: "publication" } },
    Verify
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Publications.use((publications) => publications.verify(input?.publication ?? null))
    )
  ),

  list: procedure(
    { verb: "publications.list", place: "office", narrowedBy: { office: "office" } },
    OfOffice
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Publications.use((publications) => publications.list(input?.office ?? null))
    )
  )
})
