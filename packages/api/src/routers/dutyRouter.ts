/** Who answers for what: responsibility zones, and buildings with their household officers. */
import { Buildings } from "@aiwei/domain/duty/Buildings"
import { Zones } from "@aiwei/domain/duty/Zones"
import { Schema } from "effect"

import { procedure, router } from "../trpc.ts"
import { input, maybe, office, OfOffice, text, treePart } from "./wanted.ts"

const ListBuildings = Schema.UndefinedOr(
  Schema.Struct({ ...office, under: maybe(text), ...treePart })
)

export const zonesRouter = router({
  list: procedure({ verb: "zones.list", place: "office" })
    .input(input(OfOffice))
    .query(({ ctx, input, path }) =>
      ctx.run(
        path,
        Zones.use((zones) => zones.list(input?.office ?? null))
      )
    )
})

export const buildingsRouter = router({
  list: procedure({ verb: "buildings.list", place: "office" })
    .input(input(ListBuildings))
    .query(({ ctx, input, path }) =>
      ctx.run(
        path,
        Buildings.use((buildings) => buildings.list(input ?? {}))
      )
    )
})
