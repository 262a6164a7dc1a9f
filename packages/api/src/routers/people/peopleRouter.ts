/** The staff list over the wire. */
import { People } from "@aiwei/domain/people/People"
import { PeopleEdits } from "@aiwei/domain/people/PeopleEdits"
import { personColumns } from "@aiwei/domain/people/PersonRow"
import { PostKind } from "@aiwei/domain/people/PostKind"
import { RegisterKind } from "@aiwei/domain/people/registers/PersonRegister"
import { Day } from "@aiwei/domain/shared/Day"
import { rowQueryFields } from "@aiwei/domain/shared/RowQuery"
import { Schema } from "effect"

import { procedure, router } from "../../trpc.ts"
import { dayOfChange, field, Refs, rowRef, rowsOf, when } from "../rowInputs.ts"
import { maybe, maybeBlank, office, part, text } from "../wanted.ts"
import { registerProcedures } from "./registersRouter.ts"

const List = Schema.UndefinedOr(
  Schema.Struct({
    ...office,
    query: maybe(maybeBlank),
    unit: maybe(text),
    register: maybe(RegisterKind),
    ...part
  })
)
const Rows = Schema.Struct({
  ...office,
  under: maybe(text),
  on: maybe(Day),
  ...rowQueryFields(personColumns)
})
const Show = Schema.Struct({ id: text, on: maybe(Day) })
const Similar = Schema.Struct({ ...office, name: text })

const person = {
  gender: field,
  birth: field,
  phone: field,
  category: field,
  remark: maybe(Schema.String.check(Schema.isMaxLength(2000))),
  post: field,
  postKind: maybe(PostKind),
  duty: field,
  unit: field
}
const Change = Schema.Struct({
  ...person,
  name: Schema.optional(maybeBlank),
  status: Schema.optional(Schema.Literal("active"))
})
const edit = { ...rowRef, change: Change }

const Add = Schema.Struct({
  ...office,
  person: Schema.Struct({ ...person, name: maybeBlank }),
  on: dayOfChange
})
const ChangeOne = Schema.Struct({ ...edit, ...when })
const ChangeMany = Schema.Struct({ people: rowsOf(Schema.Struct(edit)), ...when })
const Leave = Schema.Struct({ people: Refs, on: dayOfChange })

const reads = {
  list: procedure(
    { verb: "people.list", place: "office", narrowedBy: { office: "office", unit: "place" } },
    List
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      People.use((people) => people.list(input ?? {}))
    )
  ),

  rows: procedure(
    { verb: "people.rows", place: "office", narrowedBy: { office: "office", under: "place" } },
    Rows
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      People.use((people) => people.rows(input))
    )
  ),

  show: procedure({ verb: "people.show", place: "rows", inside: { id: "anyPerson" } }, Show).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        People.use((people) => people.show(input.id, input.on ?? null))
      )
  ),

  similar: procedure(
    { verb: "people.similar", place: "office", narrowedBy: { office: "office" } },
    Similar
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      People.use((people) => people.similar(input.name, input.office ?? null))
    )
  )
}

export const peopleRouter = router({
  ...reads,
  ...registerProcedures,

  add: procedure(
    {
      verb: "people.add",
      place: "office",
      inside: { "person.unit": "firstWorkplace" },
      narrowedBy: { office: "office" }
    },
    Add
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      PeopleEdits.use((edits) => edits.add(input))
    )
  ),

  change: procedure(
    { verb: "people.change", place: "rows", inside: { id: "person", "change.unit": "workplace" } },
    ChangeOne
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      PeopleEdits.use((edits) => edits.change(input))
    )
  ),

  changeMany: procedure(
    {
      verb: "people.changeMany",
      place: "rows",
      inside: { "people.id": "person", "people.change.unit": "workplace" }
    },
    ChangeMany
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      PeopleEdits.use((edits) => edits.changeMany(input))
    )
  ),

  leave: procedure(
    { verb: "people.leave", place: "rows", inside: { "people.id": "person" } },
    Leave
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      PeopleEdits.use((edits) => edits.leave(input))
    )
  )
})
