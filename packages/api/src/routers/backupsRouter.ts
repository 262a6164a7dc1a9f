/** Backups: what there is, one more, one looked at again. Putting one back is no request's business. */
import { Backups } from "@aiwei/domain/backup/Backups"
import { Schema } from "effect"

import { procedure, router } from "../trpc.ts"
import { input, text } from "./wanted.ts"

const OfFile = Schema.Struct({ file: text })

export const backupsRouter = router({
  list: procedure({ verb: "backups.list", place: "all" }).query(({ ctx, path }) =>
    ctx.run(
      path,
      Backups.use((backups) => backups.list)
    )
  ),

  create: procedure({ verb: "backups.create", place: "all" }).mutation(({ ctx, path }) =>
    ctx.run(
      path,
      Backups.use((backups) => backups.create("byHand"))
    )
  ),

  verify: procedure({ verb: "backups.verify", place: "all" })
    .input(input(OfFile))
    .mutation(({ ctx, input, path }) =>
      ctx.run(
        path,
        Backups.use((backups) => backups.verify(input.file))
      )
    )
})
