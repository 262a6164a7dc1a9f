/** Saved views of tables over the wire: the caller's own. */
import { longestState, ViewId } from "@aiwei/domain/views/SavedView"
import { Views } from "@aiwei/domain/views/Views"
import { Schema } from "effect"

import { procedure, router } from "../trpc.ts"
import { ownName } from "./wanted.ts"

const table = ownName.check(Schema.isMaxLength(40))
const OfTable = Schema.Struct({ table })
const Save = Schema.Struct({
  table,
  name: ownName.check(Schema.isMaxLength(60)),
  state: Schema.String.check(Schema.isMaxLength(longestState))
})
const Remove = Schema.Struct({ id: ViewId })

export const viewsRouter = router({
  list: procedure({ verb: "views.list", place: "nowhere" }, OfTable).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Views.use((views) => views.list(input.table))
    )
  ),

  save: procedure({ verb: "views.save", place: "nowhere" }, Save).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Views.use((views) => views.save(input))
    )
  ),

  remove: procedure({ verb: "views.remove", place: "nowhere" }, Remove).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Views.use((views) => views.remove(input.id))
      )
  )
})
