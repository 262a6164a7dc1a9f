/** Offices and the tree over the wire. A procedure names its input and calls one use case: nothing more. */
import { Offices } from "@aiwei/domain/org/Offices"
import { OrgTree } from "@aiwei/domain/org/OrgTree"
import { NewOrgUnit, OrgLevel } from "@aiwei/domain/org/OrgUnit"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"

import { procedure, router } from "../trpc.ts"
import { count, input, maybe, text, treePart } from "./wanted.ts"

const List = Schema.UndefinedOr(
  Schema.Struct({ under: maybe(text), level: maybe(OrgLevel), on: maybe(Day), ...treePart })
)
const Show = Schema.Struct({ place: text, on: maybe(Day) })
const NewUnit = Schema.Struct({
  ...NewOrgUnit.fields,
  name: text,
  households: Schema.optionalKey(count),
  population: Schema.optionalKey(count),
  stairwells: Schema.optionalKey(count)
})
const Add = Schema.Struct({ unit: NewUnit, parentId: Schema.NullOr(OrgUnitId), on: Day })
const Move = Schema.Struct({ id: OrgUnitId, newParentId: OrgUnitId, on: Day })

export const orgRouter = router({
  offices: procedure({ verb: "org.offices", place: "all" }).query(({ ctx, path }) =>
    ctx.run(
      path,
      Offices.use((offices) => offices.list)
    )
  ),

  list: procedure({ verb: "org.list", place: "place" })
    .input(input(List))
    .query(({ ctx, input, path }) =>
      ctx.run(
        path,
        OrgTree.use((tree) => tree.list(input ?? {}))
      )
    ),

  show: procedure({ verb: "org.show", place: "place" })
    .input(input(Show))
    .query(({ ctx, input, path }) =>
      ctx.run(
        path,
        OrgTree.use((tree) => tree.show(input.place, input.on ?? null))
      )
    ),

  add: procedure({ verb: "org.add", place: "place" })
    .input(input(Add))
    .mutation(({ ctx, input, path }) =>
      ctx.run(
        path,
        OrgUnits.use((units) => units.add(input))
      )
    ),

  move: procedure({ verb: "org.move", place: "place" })
    .input(input(Move))
    .mutation(({ ctx, input, path }) =>
      ctx.run(
        path,
        OrgUnits.use((units) => units.move(input))
      )
    )
})
