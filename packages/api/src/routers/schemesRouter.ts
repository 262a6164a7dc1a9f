/** Assessment schemes over the wire. They come in with a sheet; nobody types one here yet. */
import { Schemes } from "@aiwei/domain/scheme/Schemes"
import { Schema } from "effect"

import { procedure, router } from "../trpc.ts"
import { maybe, office, OfOffice, text } from "./wanted.ts"

const Show = Schema.UndefinedOr(Schema.Struct({ ...office, scheme: maybe(text) }))

export const schemesRouter = router({
  list: procedure(
    { verb: "schemes.list", place: "office", narrowedBy: { office: "office" } },
    OfOffice
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Schemes.use((schemes) => schemes.list(input?.office ?? null))
    )
  ),

  show: procedure(
    { verb: "schemes.show", place: "office", narrowedBy: { office: "office" } },
    Show
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Schemes.use((schemes) => schemes.show(input ?? {}))
    )
  )
})
