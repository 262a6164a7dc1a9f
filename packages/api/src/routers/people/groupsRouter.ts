/** Leading groups over the wire: who sits in them on a day, and how that changes. */
import { GroupEdits } from "@aiwei/domain/people/groups/GroupEdits"
import { SeatRole } from "@aiwei/domain/people/groups/GroupSeat"
import { groupTemplates } from "@aiwei/domain/people/groups/groupTemplates"
import { GroupPurpose } from "@aiwei/domain/people/groups/LeadingGroup"
import { LeadingGroups } from "@aiwei/domain/people/groups/LeadingGroups"
import { PostKind } from "@aiwei/domain/people/PostKind"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Schema } from "effect"

import { procedure, router } from "../../trpc.ts"
import { dayOfChange, field, rowRef } from "../rowInputs.ts"
import { maybe, maybeBlank, office, part, text } from "../wanted.ts"

const List = Schema.Struct({
  ...office,
  under: maybe(text),
  purpose: maybe(GroupPurpose),
  on: maybe(Day),
  ended: maybe(Schema.Boolean),
  ...part
})
const Show = Schema.Struct({ id: text, on: maybe(Day) })

/** More seats than any group has. */
const mostSeats = Schema.isMaxLength(200)

const seats = Schema.optional(
  Schema.Array(
    Schema.Struct({
      role: SeatRole,
      /** A person by id or by name, or whoever has a kind of post of a unit. */
      holder: Schema.Union([
        Schema.Struct({ personId: text }),
        Schema.Struct({ name: text }),
        Schema.Struct({ unit: text, postKind: PostKind })
      ]),
      dutyText: field
    })
  ).check(mostSeats)
)
const Add = Schema.Struct({
  unit: text,
  purpose: GroupPurpose,
  name: field,
  docNo: field,
  docDay: maybe(dayOfChange),
  on: dayOfChange,
  seats,
  fromTemplate: Schema.optional(Schema.Boolean)
})
const why = { on: dayOfChange, reason: maybeBlank, docNo: field }
const Adjust = Schema.Struct({
  ...rowRef,
  ...why,
  end: Schema.optional(Schema.Array(text).check(mostSeats)),
  seats
})
const position = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1000 }))
const Change = Schema.Struct({
  ...rowRef,
  name: Schema.optional(maybeBlank),
  docNo: field,
  docDay: maybe(dayOfChange),
  seats: Schema.optional(
    Schema.Array(
      Schema.Struct({
        id: text,
        dutyText: Schema.optional(maybeBlank),
        position: Schema.optional(position)
      })
    ).check(mostSeats)
  )
})
const End = Schema.Struct({ ...rowRef, ...why })

const holders = { "seats.holder.personId": "anyPerson", "seats.holder.unit": "place" } as const

const reads = {
  /** The same for every office: what a group of a purpose usually looks like. */
  templates: procedure({ verb: "groups.templates", place: "everywhere" }).query(({ ctx, path }) =>
    ctx.run(path, Effect.succeed(groupTemplates))
  ),

  list: procedure(
    { verb: "groups.list", place: "office", narrowedBy: { office: "office", under: "place" } },
    List
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      LeadingGroups.use((groups) => groups.list(input))
    )
  ),

  show: procedure({ verb: "groups.show", place: "rows", inside: { id: "group" } }, Show).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        LeadingGroups.use((groups) => groups.show(input.id, input.on ?? null))
      )
  )
}

export const groupsRouter = router({
  ...reads,

  add: procedure(
    { verb: "groups.add", place: "place", inside: { unit: "place", ...holders } },
    Add
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      GroupEdits.use((edits) => edits.add(input))
    )
  ),

  adjust: procedure(
    { verb: "groups.adjust", place: "rows", inside: { id: "group", ...holders }, among: ["end"] },
    Adjust
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      GroupEdits.use((edits) => edits.adjust(input))
    )
  ),

  change: procedure(
    { verb: "groups.change", place: "rows", inside: { id: "group" }, among: ["seats.id"] },
    Change
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      GroupEdits.use((edits) => edits.change(input))
    )
  ),

  end: procedure({ verb: "groups.end", place: "rows", inside: { id: "group" } }, End).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        GroupEdits.use((edits) => edits.end(input))
      )
  )
})
