/** Inspections, evidence and the ledger over the wire: what scores come from, and how it is taken back. */
import { roundKinds } from "@aiwei/domain/assessment/scoring/Finding"
import { EvidenceSource } from "@aiwei/domain/evidence/EvidenceItem"
import { EvidenceRecords } from "@aiwei/domain/evidence/EvidenceRecords"
import { TimeOfDay } from "@aiwei/domain/evidence/Inspection"
import { Month } from "@aiwei/domain/shared/Month"
import { Schema } from "effect"

import { procedure, router } from "../../trpc.ts"
import { dayOfChange } from "../rowInputs.ts"
import { maybe, maybeBlank, office, part, text } from "../wanted.ts"
import { attachProcedures } from "./attachProcedures.ts"
import { doubleProcedures } from "./doubleProcedures.ts"
import { ImportRows } from "./importRows.ts"

const most = { inspectors: 20, lines: 500, findings: 500, items: 200 }
const typed = Schema.String.check(Schema.isMaxLength(60))
const counted = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1_000_000 }))

const finding = {
  indicator: text,
  rule: maybe(text),
  missing: maybe(Schema.Boolean),
  times: maybe(counted),
  points: maybe(typed),
  value: maybe(typed),
  share: maybe(Schema.Struct({ yes: counted, of: counted })),
  score: maybe(typed),
  scorer: maybe(text),
  done: maybe(Schema.Struct({ done: counted, planned: counted })),
  checked: maybe(Schema.Array(text).check(Schema.isMaxLength(most.items))),
  notApplicable: maybe(Schema.Boolean),
  place: maybe(text),
  spot: maybe(maybeBlank),
  clause: maybe(maybeBlank),
  note: maybe(maybeBlank),
  reference: maybe(maybeBlank),
  photo: maybe(text)
}
const of = { ...office, unit: text, period: maybe(Month) }

const Record = Schema.Struct({
  ...of,
  kind: Schema.Literals(roundKinds),
  day: dayOfChange,
  time: maybe(TimeOfDay),
  inspectors: Schema.Array(text).check(Schema.isMaxLength(most.inspectors)),
  indicators: maybe(Schema.Array(text).check(Schema.isMaxLength(most.lines))),
  doubleOf: maybe(text),
  note: maybe(maybeBlank),
  reference: maybe(maybeBlank),
  findings: Schema.Array(Schema.Struct(finding)).check(Schema.isMaxLength(most.findings))
})

const Extend = Schema.Struct({
  ...of,
  id: text,
  findings: Schema.Array(Schema.Struct(finding)).check(
    Schema.isMinLength(1),
    Schema.isMaxLength(most.findings)
  )
})

const Add = Schema.Struct({
  ...of,
  ...finding,
  source: EvidenceSource,
  day: maybe(dayOfChange),
  inspection: maybe(text)
})

const Give = Schema.Struct({
  ...of,
  kind: Schema.Literals(["bonus", "penalty", "veto"]),
  points: maybe(typed),
  veto: maybe(text),
  reason: maybeBlank,
  day: maybe(dayOfChange),
  reference: maybe(maybeBlank),
  photo: maybe(text)
})

const list = {
  ...office,
  ...part,
  period: Month,
  unit: maybe(text),
  withdrawn: maybe(Schema.Boolean)
}
const List = Schema.Struct(list)
const ListItems = Schema.Struct({ ...list, indicator: maybe(text), source: maybe(EvidenceSource) })
const Show = Schema.Struct({ ...office, id: text })
const Withdraw = Schema.Struct({ ...office, id: text, reason: maybeBlank })

const inUnit = { place: "office", narrowedBy: { office: "office" } } as const
const rounds = { unit: "place", "findings.place": "place", "findings.photo": "file" } as const
const facts = { unit: "place", place: "place", photo: "file" } as const
const lists = { place: "office", narrowedBy: { office: "office", unit: "place" } } as const
const shows = { place: "office", narrowedBy: { office: "office" }, among: ["id"] } as const
const withdraws = { place: "office", inside: { office: "office" }, among: ["id"] } as const

export const inspectionsRouter = router({
  record: procedure({ verb: "inspections.record", ...inUnit, inside: rounds }, Record).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        EvidenceRecords.use((records) => records.record(input))
      )
  ),

  extend: procedure(
    { verb: "inspections.extend", ...inUnit, inside: rounds, among: ["id"] },
    Extend
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      EvidenceRecords.use((records) => records.extend(input))
    )
  ),

  list: procedure({ verb: "inspections.list", ...lists }, List).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      EvidenceRecords.use((records) => records.inspections(input))
    )
  ),

  show: procedure({ verb: "inspections.show", ...shows }, Show).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      EvidenceRecords.use((records) => records.inspection(input))
    )
  ),

  withdraw: procedure({ verb: "inspections.withdraw", ...withdraws }, Withdraw).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        EvidenceRecords.use((records) => records.withdrawInspection(input))
      )
  ),

  beginDouble: procedure({ verb: "inspections.beginDouble", ...shows }, Show).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        EvidenceRecords.use((records) => records.beginDouble(input))
      )
  ),

  giveUpDouble: procedure({ verb: "inspections.giveUpDouble", ...shows }, Show).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        EvidenceRecords.use((records) => records.giveUpDouble(input))
      )
  ),

  ...doubleProcedures
})

export const evidenceRouter = router({
  add: procedure({ verb: "evidence.add", ...inUnit, inside: facts }, Add).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        EvidenceRecords.use((records) => records.add(input))
      )
  ),

  import: procedure(
    {
      verb: "evidence.import",
      place: "office",
      inside: { office: "office", file: "file" }
    },
    ImportRows
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      EvidenceRecords.use((records) => records.import(input))
    )
  ),

  list: procedure({ verb: "evidence.list", ...lists }, ListItems).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      EvidenceRecords.use((records) => records.items(input))
    )
  ),

  photo: procedure({ verb: "evidence.photo", ...shows }, Show).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      EvidenceRecords.use((records) => records.photo(input))
    )
  ),

  ...attachProcedures,

  withdraw: procedure({ verb: "evidence.withdraw", ...withdraws }, Withdraw).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        EvidenceRecords.use((records) => records.withdrawItem(input))
      )
  )
})

export const ledgerRouter = router({
  add: procedure(
    { verb: "ledger.add", ...inUnit, inside: { unit: "place", photo: "file" } },
    Give
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      EvidenceRecords.use((records) => records.give(input))
    )
  ),

  list: procedure({ verb: "ledger.list", ...lists }, List).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      EvidenceRecords.use((records) => records.ledger(input))
    )
  ),

  photo: procedure({ verb: "ledger.photo", ...shows }, Show).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      EvidenceRecords.use((records) => records.ledgerPhoto(input))
    )
  ),

  withdraw: procedure({ verb: "ledger.withdraw", ...withdraws }, Withdraw).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        EvidenceRecords.use((records) => records.withdrawLedger(input))
      )
  )
})
