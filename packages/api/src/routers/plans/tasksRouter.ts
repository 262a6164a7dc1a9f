/** Tasks over the wire: made, broken down, given, closed, and how far they have come. */
import { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import { Day } from "@aiwei/domain/shared/Day"
import { Tasks } from "@aiwei/domain/tasks/Tasks"
import { Schema } from "effect"

import { procedure, router } from "../../trpc.ts"
import { dayOfChange } from "../rowInputs.ts"
import { maybe, maybeBlank, office, part, text } from "../wanted.ts"
import { HolderInput } from "./holderInput.ts"

const longText = Schema.String.check(Schema.isMaxLength(5000))
const on = maybe(dayOfChange)
const milestones = Schema.Array(Schema.Struct({ text, due: dayOfChange })).check(
  Schema.isMaxLength(100)
)

const Add = Schema.Struct({
  place: text,
  title: text,
  text: maybe(longText),
  owner: maybe(HolderInput),
  due: dayOfChange,
  milestones: maybe(milestones),
  on
})
const one = { place: text, id: text, on }
const One = Schema.Struct(one)
const Cascade = Schema.Struct({
  ...one,
  level: UnitLevel,
  due: maybe(dayOfChange),
  duty: maybe(text)
})
const Assign = Schema.Struct({ ...one, owner: maybe(HolderInput), due: maybe(dayOfChange) })
const End = Schema.Struct({ ...one, reason: maybe(maybeBlank) })
const ReachMilestone = Schema.Struct({ ...one, no: Schema.Int, reached: Schema.Boolean })

const states = ["notMade", "open", "overdue", "done", "ended", "unassigned"] as const
const List = Schema.UndefinedOr(
  Schema.Struct({
    ...office,
    under: maybe(text),
    state: maybe(Schema.Literals(states)),
    owner: maybe(text),
    task: maybe(text),
    leaves: maybe(Schema.Boolean),
    wholes: maybe(Schema.Boolean),
    on: maybe(Day),
    ...part
  })
)
const Show = Schema.Struct({ id: text, on: maybe(Day) })
const Progress = Schema.Struct({ id: text, place: maybe(text), on: maybe(Day) })

const write = { place: "place", inside: { place: "place" }, among: ["id"] } as const
const owner = { "owner.personId": "anyPerson", "owner.unit": "place" } as const

export const tasksRouter = router({
  add: procedure(
    {
      verb: "tasks.add",
      place: "place",
      inside: { place: "place", ...owner },
      among: ["owner.organisation"]
    },
    Add
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Tasks.use((tasks) => tasks.add(input))
    )
  ),

  cascade: procedure({ verb: "tasks.cascade", ...write }, Cascade).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Tasks.use((tasks) => tasks.cascade(input))
      )
  ),

  assign: procedure(
    {
      verb: "tasks.assign",
      place: "place",
      inside: { place: "place", ...owner },
      among: ["id", "owner.organisation"]
    },
    Assign
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Tasks.use((tasks) => tasks.assign(input))
    )
  ),

  done: procedure({ verb: "tasks.done", ...write }, One).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Tasks.use((tasks) => tasks.done(input))
    )
  ),

  reopen: procedure({ verb: "tasks.reopen", ...write }, One).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Tasks.use((tasks) => tasks.reopen(input))
    )
  ),

  end: procedure({ verb: "tasks.end", ...write }, End).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Tasks.use((tasks) => tasks.end(input))
    )
  ),

  milestone: procedure({ verb: "tasks.milestone", ...write }, ReachMilestone).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Tasks.use((tasks) => tasks.milestone(input))
      )
  ),

  list: procedure(
    {
      verb: "tasks.list",
      place: "office",
      narrowedBy: { office: "office", under: "place" }
    },
    List
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Tasks.use((tasks) => tasks.list(input ?? {}))
    )
  ),

  show: procedure({ verb: "tasks.show", place: "everywhere", among: ["id"] }, Show).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Tasks.use((tasks) => tasks.show(input))
      )
  ),

  progress: procedure(
    {
      verb: "tasks.progress",
      place: "everywhere",
      narrowedBy: { place: "place" },
      among: ["id"]
    },
    Progress
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Tasks.use((tasks) => tasks.progress(input))
    )
  )
})
