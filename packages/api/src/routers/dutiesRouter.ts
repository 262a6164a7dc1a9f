/** Duties over the wire: who answers, where nobody does or two do, and who is given what. */
import { DutyAnswers } from "@aiwei/domain/duty/answers/DutyAnswers"
import { DutyAssignments } from "@aiwei/domain/duty/assignments/DutyAssignments"
import { DutyCode } from "@aiwei/domain/duty/kinds/DutyKind"
import { DutyKinds } from "@aiwei/domain/duty/kinds/DutyKinds"
import { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import { PostKind } from "@aiwei/domain/people/PostKind"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"

import { procedure, router } from "../trpc.ts"
import { dayOfChange } from "./rowInputs.ts"
import { maybe, maybeBlank, office, OfOffice, part, text } from "./wanted.ts"

const Who = Schema.Struct({ place: text, duty: maybe(text), on: maybe(Day) })
const branch = { ...office, under: maybe(text), duty: maybe(text), on: maybe(Day), ...part }
const Branch = Schema.Struct({ ...branch, level: maybe(UnitLevel) })
const List = Schema.Struct(branch)

const Assign = Schema.Struct({
  place: text,
  duty: text,
  /** A person by id or by name, a kind of post of a unit, or an organisation by id or by name. */
  holder: Schema.Union([
    Schema.Struct({ personId: text }),
    Schema.Struct({ name: text }),
    Schema.Struct({ unit: text, postKind: PostKind }),
    Schema.Struct({ organisation: text })
  ]),
  from: maybe(dayOfChange),
  to: maybe(dayOfChange),
  remark: maybe(maybeBlank)
})
const End = Schema.Struct({ place: text, id: text, on: maybe(dayOfChange) })

const levels = Schema.Array(UnitLevel).check(Schema.isMaxLength(40))
const kind = { zh: text, en: text, levels, technical: Schema.Boolean, network: Schema.Boolean }
const AddKind = Schema.Struct({ ...office, code: DutyCode, ...kind })
const ChangeKind = Schema.Struct({
  ...office,
  code: DutyCode,
  zh: Schema.optional(text),
  en: Schema.optional(text),
  levels: Schema.optional(levels),
  technical: Schema.optional(Schema.Boolean),
  network: Schema.optional(Schema.Boolean)
})

const ofBranch = { office: "office", under: "place" } as const

export const dutiesRouter = router({
  kinds: procedure(
    { verb: "duties.kinds", place: "office", narrowedBy: { office: "office" } },
    OfOffice
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      DutyKinds.use((kinds) => kinds.list(input?.office ?? null))
    )
  ),

  who: procedure({ verb: "duties.who", place: "place", inside: { place: "place" } }, Who).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        DutyAnswers.use((answers) => answers.who(input))
      )
  ),

  gaps: procedure({ verb: "duties.gaps", place: "office", narrowedBy: ofBranch }, Branch).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        DutyAnswers.use((answers) => answers.gaps(input))
      )
  ),

  overlaps: procedure(
    { verb: "duties.overlaps", place: "office", narrowedBy: ofBranch },
    Branch
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      DutyAnswers.use((answers) => answers.overlaps(input))
    )
  ),

  list: procedure({ verb: "duties.list", place: "office", narrowedBy: ofBranch }, List).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        DutyAssignments.use((assignments) => assignments.list(input))
      )
  ),

  assign: procedure(
    {
      verb: "duties.assign",
      place: "place",
      inside: { place: "place", "holder.personId": "anyPerson", "holder.unit": "place" },
      among: ["holder.organisation"]
    },
    Assign
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      DutyAssignments.use((assignments) => assignments.assign(input))
    )
  ),

  end: procedure(
    { verb: "duties.end", place: "place", inside: { place: "place" }, among: ["id"] },
    End
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      DutyAssignments.use((assignments) => assignments.end(input))
    )
  ),

  addKind: procedure(
    { verb: "duties.addKind", place: "office", inside: { office: "office" } },
    AddKind
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      DutyKinds.use((kinds) => kinds.add(input))
    )
  ),

  changeKind: procedure(
    { verb: "duties.changeKind", place: "office", inside: { office: "office" } },
    ChangeKind
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      DutyKinds.use((kinds) => kinds.change(input))
    )
  )
})
