/** The register of awards over the wire, and who could be proposed. A limit comes in thousandths. */
import { Year } from "@aiwei/domain/appraisal/Appraisal"
import { PassLine } from "@aiwei/domain/appraisal/pass/PassLine"
import { AwardLevel, AwardYear } from "@aiwei/domain/awards/Award"
import { Awards } from "@aiwei/domain/awards/Awards"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"

import { procedure, router } from "../../trpc.ts"
import { maybe, maybeBlank, office, OfOffice, text } from "../wanted.ts"

const line = {
  ...office,
  place: text,
  title: text,
  level: AwardLevel,
  grantor: text,
  year: AwardYear,
  grantedOn: maybe(Day),
  recheckYear: maybe(AwardYear),
  docNo: maybe(maybeBlank),
  note: maybe(maybeBlank),
  file: maybe(text)
}
const Add = Schema.Struct(line)
const Change = Schema.Struct({ ...line, id: text, reason: text })
const Withdraw = Schema.Struct({ ...office, id: text, reason: text })
/** In thousandths, as everywhere inside. */
const Eligible = Schema.Struct({
  ...office,
  year: Year,
  limit: PassLine
})

const read = { place: "office", narrowedBy: { office: "office" } } as const
const write = { place: "office", inside: { office: "office" } } as const

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

  change: procedure(
    {
      verb: "awards.change",
      place: "office",
      inside: { office: "office", file: "file" },
      narrowedBy: { place: "place" },
      among: ["id"]
    },
    Change
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Awards.use((awards) => awards.change(input))
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
