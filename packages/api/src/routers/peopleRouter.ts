/** The staff list over the wire. */
import { People } from "@aiwei/domain/people/People"
import { Schema } from "effect"

import { procedure, router } from "../trpc.ts"
import { input, maybe, maybeBlank, office, part, text } from "./wanted.ts"

const List = Schema.UndefinedOr(
  Schema.Struct({ ...office, query: maybe(maybeBlank), unit: maybe(text), ...part })
)

export const peopleRouter = router({
  list: procedure({ verb: "people.list", place: "office" })
    .input(input(List))
    .query(({ ctx, input, path }) =>
      ctx.run(
        path,
        People.use((people) => people.list(input ?? {}))
      )
    )
})
