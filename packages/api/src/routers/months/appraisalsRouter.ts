/** Yearly appraisals and the register of awards over the wire. Points of a limit are decimal text. */
import { AppraisalTerms, Year } from "@aiwei/domain/appraisal/Appraisal"
import { Appraisals } from "@aiwei/domain/appraisal/Appraisals"
import { AwardLevel } from "@aiwei/domain/awards/Award"
import { Awards } from "@aiwei/domain/awards/Awards"
import { GradeScale } from "@aiwei/domain/scheme/rules/GradeScale"
import { Points } from "@aiwei/domain/shared/Points"
import { Schema } from "effect"

import { procedure, router } from "../../trpc.ts"
import { maybe, maybeBlank, office, OfOffice, text } from "../wanted.ts"

const wanted = {
  ...office,
  year: Year,
  months: maybe(AppraisalTerms.fields.months.check(Schema.isMaxLength(12))),
  missing: maybe(AppraisalTerms.fields.missing),
  scale: maybe(GradeScale.check(Schema.isMaxLength(50)))
}
const Preview = Schema.Struct(wanted)
const Make = Schema.Struct({ ...wanted, reason: maybe(maybeBlank) })
const OfYear = Schema.UndefinedOr(Schema.Struct({ ...office, year: maybe(Year) }))
const Add = Schema.Struct({
  ...office,
  place: text,
  title: text,
  level: AwardLevel,
  grantor: text,
  year: Schema.Int.check(Schema.isBetween({ minimum: 1949, maximum: 2199 })),
  docNo: maybe(maybeBlank),
  note: maybe(maybeBlank),
  file: maybe(text)
})
const Withdraw = Schema.Struct({ ...office, id: text, reason: text })
/** In thousandths, as everywhere inside. */
const Eligible = Schema.Struct({
  ...office,
  year: Year,
  limit: Schema.Struct({ at: Points, included: Schema.Boolean })
})

const read = { place: "office", narrowedBy: { office: "office" } } as const
const write = { place: "office", inside: { office: "office" } } as const

export const appraisalsRouter = router({
  preview: procedure({ verb: "appraisals.preview", ...write }, Preview).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Appraisals.use((appraisals) => appraisals.preview(input))
      )
  ),

  make: procedure({ verb: "appraisals.make", ...write }, Make).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Appraisals.use((appraisals) => appraisals.make(input))
    )
  ),

  list: procedure({ verb: "appraisals.list", ...write }, OfYear).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Appraisals.use((appraisals) => appraisals.list(input ?? {}))
    )
  ),

  verify: procedure({ verb: "appraisals.verify", ...write }, OfYear).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Appraisals.use((appraisals) => appraisals.verify(input ?? {}))
    )
  )
})

export const awardsRouter = router({
  list: procedure({ verb: "awards.list", ...read }, OfOffice).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Awards.use((awards) => awards.list(input ?? {}))
    )
  ),

  add: procedure(
    {
      verb: "awards.add",
      place: "office",
      inside: { office: "office", file: "file" },
      narrowedBy: { place: "place" }
    },
    Add
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Awards.use((awards) => awards.add(input))
    )
  ),

  withdraw: procedure({ verb: "awards.withdraw", ...write, among: ["id"] }, Withdraw).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Awards.use((awards) => awards.withdraw(input))
      )
  ),

  eligible: procedure({ verb: "awards.eligible", ...write }, Eligible).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Awards.use((awards) => awards.eligible(input))
      )
  )
})
