/** Contact points over the wire: how often each is visited, the log, and a visit written down. */
import { ContactPoints } from "@aiwei/domain/duty/overlays/contacts/ContactPoints"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"

import { procedure, router } from "../../trpc.ts"
import { dayOfChange, rowRef } from "../rowInputs.ts"
import { maybe, maybeBlank, office, part, text } from "../wanted.ts"

const branch = { ...office, under: maybe(text) }
const ofBranch = { office: "office", under: "place" } as const

const months = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 24 }))
const Board = Schema.Struct({ ...branch, on: maybe(Day), months: maybe(months) })
const Visits = Schema.Struct({
  ...branch,
  point: maybe(text),
  from: maybe(Day),
  to: maybe(Day),
  ...part
})

const people = Schema.Array(
  Schema.Union([Schema.Struct({ personId: text }), Schema.Struct({ name: text })])
).check(Schema.isMaxLength(50))
const Visit = Schema.Struct({
  point: text,
  day: dayOfChange,
  people,
  findings: maybeBlank,
  followUp: maybe(maybeBlank)
})
const Correct = Schema.Struct({
  ...rowRef,
  day: Schema.optional(dayOfChange),
  people: Schema.optional(people),
  findings: Schema.optional(maybeBlank),
  followUp: maybe(maybeBlank)
})

export const contactsRouter = router({
  board: procedure({ verb: "contacts.board", place: "office", narrowedBy: ofBranch }, Board).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        ContactPoints.use((points) => points.board(input))
      )
  ),

  visits: procedure(
    { verb: "contacts.visits", place: "office", narrowedBy: ofBranch, among: ["point"] },
    Visits
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      ContactPoints.use((points) => points.visits(input))
    )
  ),

  visit: procedure(
    {
      verb: "contacts.visit",
      place: "rows",
      inside: { point: "overlay", "people.personId": "anyPerson" }
    },
    Visit
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      ContactPoints.use((points) => points.visit(input))
    )
  ),

  correct: procedure(
    {
      verb: "contacts.correct",
      place: "rows",
      inside: { id: "overlay", "people.personId": "anyPerson" }
    },
    Correct
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      ContactPoints.use((points) => points.correct(input))
    )
  )
})
