/** Over the wire: the worklist of one officer, and the sectors that officers hold. */
import { Sectors } from "@aiwei/domain/duty/overlays/sectors/Sectors"
import { Worklists } from "@aiwei/domain/duty/overlays/sectors/Worklists"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"

import { procedure, router } from "../../trpc.ts"
import { maybe, office, part, text } from "../wanted.ts"

const Of = Schema.Struct({ person: text, on: maybe(Day) })
const List = Schema.Struct({ ...office, under: maybe(text), on: maybe(Day), ...part })

export const worklistsRouter = router({
  of: procedure({ verb: "worklists.of", place: "rows", inside: { person: "anyPerson" } }, Of).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Worklists.use((worklists) => worklists.of(input.person, input.on ?? null))
      )
  )
})

export const sectorsRouter = router({
  list: procedure(
    {
      verb: "sectors.list",
      place: "office",
      narrowedBy: { office: "office", under: "place" }
    },
    List
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Sectors.use((sectors) => sectors.list(input))
    )
  )
})
