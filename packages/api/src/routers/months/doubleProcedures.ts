/** Blind doubles of others over the wire: the office has somebody score an inspection again, and takes it back. */
import { EvidenceRecords } from "@aiwei/domain/evidence/EvidenceRecords"
import { Schema } from "effect"

import { procedure } from "../../trpc.ts"
import { office, text } from "../wanted.ts"

const Own = Schema.Struct(office)
const Show = Schema.Struct({ ...office, id: text })
const Named = Schema.Struct({ ...office, id: text, account: text })

const lists = { place: "office", narrowedBy: { office: "office" } } as const
const inside = { place: "office", inside: { office: "office" }, among: ["id"] } as const

export const doubleProcedures = {
  ownDoubles: procedure({ verb: "inspections.ownDoubles", ...lists }, Own).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        EvidenceRecords.use((records) => records.ownDoubles(input.office ?? null))
      )
  ),

  doubles: procedure({ verb: "inspections.doubles", ...inside }, Show).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        EvidenceRecords.use((records) => records.doubles(input))
      )
  ),

  announceDouble: procedure({ verb: "inspections.announceDouble", ...inside }, Named).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        EvidenceRecords.use((records) => records.announceDouble(input))
      )
  ),

  takeBackDouble: procedure({ verb: "inspections.takeBackDouble", ...inside }, Named).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        EvidenceRecords.use((records) => records.takeBackDouble(input))
      )
  )
}
