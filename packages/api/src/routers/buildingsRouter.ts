/** Buildings over the wire, each with its household officer. */
import { BuildingEdits } from "@aiwei/domain/duty/BuildingEdits"
import { buildingColumns } from "@aiwei/domain/duty/BuildingLine"
import { Buildings } from "@aiwei/domain/duty/Buildings"
import { Day } from "@aiwei/domain/shared/Day"
import { rowQueryFields } from "@aiwei/domain/shared/RowQuery"
import { Schema } from "effect"

import { procedure, router } from "../trpc.ts"
import {
  dayOfChange,
  field,
  numberField,
  officerField,
  Refs,
  rowRef,
  rowsOf,
  when
} from "./rowInputs.ts"
import { maybe, maybeBlank, office, text, treePart } from "./wanted.ts"

const List = Schema.UndefinedOr(Schema.Struct({ ...office, under: maybe(text), ...treePart }))
const Rows = Schema.Struct({
  ...office,
  under: maybe(text),
  on: maybe(Day),
  ...rowQueryFields(buildingColumns)
})

const building = {
  stairwells: numberField,
  households: numberField,
  property: field,
  propertyCompany: field,
  officer: officerField
}
const edit = {
  ...rowRef,
  change: Schema.Struct({ ...building, name: Schema.optional(maybeBlank) })
}
const Add = Schema.Struct({
  ...office,
  building: Schema.Struct({ ...building, name: maybeBlank, parentId: text }),
  on: dayOfChange
})
const Change = Schema.Struct({ ...edit, ...when })
const ChangeMany = Schema.Struct({ buildings: rowsOf(Schema.Struct(edit)), ...when })
const Close = Schema.Struct({ buildings: Refs, on: dayOfChange })

export const buildingsRouter = router({
  list: procedure(
    { verb: "buildings.list", place: "office", narrowedBy: { office: "office", under: "place" } },
    List
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Buildings.use((buildings) => buildings.list(input ?? {}))
    )
  ),

  rows: procedure(
    { verb: "buildings.rows", place: "office", narrowedBy: { office: "office", under: "place" } },
    Rows
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Buildings.use((buildings) => buildings.rows(input))
    )
  ),

  add: procedure(
    {
      verb: "buildings.add",
      place: "office",
      inside: { "building.parentId": "parent", "building.officer.personId": "anyPerson" },
      narrowedBy: { office: "office" }
    },
    Add
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      BuildingEdits.use((edits) => edits.add(input))
    )
  ),

  change: procedure(
    {
      verb: "buildings.change",
      place: "rows",
      inside: { id: "unit", "change.officer.personId": "anyPerson" }
    },
    Change
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      BuildingEdits.use((edits) => edits.change(input))
    )
  ),

  changeMany: procedure(
    {
      verb: "buildings.changeMany",
      place: "rows",
      inside: { "buildings.id": "unit", "buildings.change.officer.personId": "anyPerson" }
    },
    ChangeMany
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      BuildingEdits.use((edits) => edits.changeMany(input))
    )
  ),

  close: procedure(
    { verb: "buildings.close", place: "rows", inside: { "buildings.id": "unit" } },
    Close
  ).mutation(async ({ ctx, input, path }) => ({
    closed: await ctx.run(
      path,
      BuildingEdits.use((edits) => edits.close(input))
    )
  }))
})
