/** The newest published version of each month of an office, as a year is worked out from it. */
import { Effect, Option } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import { PublicationRepo } from "../publication/PublicationRepo.ts"
import { readSnapshot, type Snapshot } from "../publication/Snapshot.ts"
import { linesToCheck } from "../scheme/document/toBeChecked.ts"
import type { AppraisedMonth } from "./Appraisal.ts"
import { comparedTotal } from "./pass/lossesOf.ts"

export interface PublishedMonth {
  readonly read: AppraisedMonth
  readonly snapshot: Snapshot
}

/** By month. `wanted`: the months that are looked for. */
export const publishedMonths = Effect.map(PublicationRepo, (publications) =>
  Effect.fn("publishedMonths")(function* (officeId: OrgUnitId, wanted: ReadonlySet<string>) {
    const newest = new Map(
      (yield* publications.heads(officeId))
        .filter(({ period }) => wanted.has(period))
        .map((head) => [head.period, head])
    )
    const months: Array<PublishedMonth> = []
    for (const { id, period: month, version, sha256 } of newest.values()) {
      const found = Option.getOrNull(yield* publications.findById(id))
      if (found === null || found.snapshot === null) continue
      const snapshot = readSnapshot(found.snapshot)
      const { results, inputs, scheme } = snapshot
      const points = new Map(results.map((row) => [row.unitId, comparedTotal(row)]))
      const units = inputs.communities.map(({ id: unitId, name }) => ({
        unitId,
        name,
        points: points.get(unitId) ?? null
      }))
      const codes = linesToCheck(scheme.document)
      const marked = codes.length === 0 ? {} : { toBeChecked: codes }
      const read = { month, version, sha256: sha256 ?? "", total: scheme.total, units, ...marked }
      months.push({ read, snapshot })
    }
    return months.toSorted((a, b) => (a.read.month < b.read.month ? -1 : 1))
  })
)
