/** Yearly appraisals, pass lines and subdistricts side by side, over the wire. Lines come in thousandths. */
import { AppraisalTerms, Year } from "@aiwei/domain/appraisal/Appraisal"
import { Appraisals } from "@aiwei/domain/appraisal/Appraisals"
import { Comparisons } from "@aiwei/domain/appraisal/comparison/Comparisons"
import { PassLine } from "@aiwei/domain/appraisal/pass/PassLine"
import { Targets } from "@aiwei/domain/appraisal/pass/Targets"
import { GradeScale } from "@aiwei/domain/scheme/rules/GradeScale"
import { Month } from "@aiwei/domain/shared/Month"
import { Schema } from "effect"

import { procedure, router } from "../../trpc.ts"
import { maybe, maybeBlank, office } from "../wanted.ts"

const wanted = {
  ...office,
  year: Year,
  months: maybe(AppraisalTerms.fields.months.check(Schema.isMaxLength(12))),
  missing: maybe(AppraisalTerms.fields.missing),
  scale: maybe(GradeScale.check(Schema.isMaxLength(50))),
  pass: maybe(PassLine)
}
const Preview = Schema.Struct(wanted)
const Make = Schema.Struct({ ...wanted, reason: maybe(maybeBlank) })
const OfYear = Schema.UndefinedOr(Schema.Struct({ ...office, year: maybe(Year) }))
const Target = Schema.Struct({
  ...office,
  year: Year,
  period: maybe(Month),
  pass: maybe(PassLine)
})
const Compare = Schema.Struct({ year: Year, pass: maybe(PassLine) })

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
  ),

  target: procedure({ verb: "appraisals.target", ...read }, Target).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Targets.use((targets) => targets.of(input))
    )
  ),

  compare: procedure({ verb: "appraisals.compare", place: "everywhere" }, Compare).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Comparisons.use((comparisons) => comparisons.of(input))
      )
  )
})
