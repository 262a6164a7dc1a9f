/** Partner units over the wire: who has which stairwells, which have nobody, and the log of sessions. */
import { PartnerUnits } from "@aiwei/domain/duty/overlays/partners/PartnerUnits"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"

import { procedure, router } from "../../trpc.ts"
import { dayOfChange, field, numberField, rowRef } from "../rowInputs.ts"
import { maybe, office, part, text } from "../wanted.ts"

const branch = { ...office, under: maybe(text) }
const ofBranch = { office: "office", under: "place" } as const

const List = Schema.Struct({ ...branch, on: maybe(Day), from: maybe(Day), ...part })
const Coverage = Schema.Struct({ ...branch, on: maybe(Day), ...part })
const Sessions = Schema.Struct({
  ...branch,
  partner: maybe(text),
  from: maybe(Day),
  to: maybe(Day),
  ...part
})

const numbers = {
  people: numberField,
  minutes: numberField,
  ads: numberField,
  deadCorners: numberField,
  clutter: numberField,
  remark: field
}
const Session = Schema.Struct({ partner: text, place: text, day: dayOfChange, ...numbers })
const Correct = Schema.Struct({ ...rowRef, day: Schema.optional(dayOfChange), ...numbers })

export const partnersRouter = router({
  list: procedure({ verb: "partners.list", place: "office", narrowedBy: ofBranch }, List).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        PartnerUnits.use((partners) => partners.list(input))
      )
  ),

  coverage: procedure(
    { verb: "partners.coverage", place: "office", narrowedBy: ofBranch },
    Coverage
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      PartnerUnits.use((partners) => partners.coverage(input))
    )
  ),

  sessions: procedure(
    { verb: "partners.sessions", place: "office", narrowedBy: ofBranch, among: ["partner"] },
    Sessions
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      PartnerUnits.use((partners) => partners.sessions(input))
    )
  ),

  session: procedure(
    { verb: "partners.session", place: "place", inside: { place: "place" }, among: ["partner"] },
    Session
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      PartnerUnits.use((partners) => partners.session(input))
    )
  ),

  correct: procedure(
    { verb: "partners.correct", place: "rows", inside: { id: "overlay" } },
    Correct
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      PartnerUnits.use((partners) => partners.correct(input))
    )
  )
})
