/** Refuses a write to something that is no longer what its writer saw, as the registers do for their rows. */
import { Effect, Option } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { ChangedMeanwhile } from "../rowErrors.ts"
import { Digest } from "../shared/Digest.ts"
import { versioned } from "../shared/versionOf.ts"

export const asSeen = Effect.gen(function* () {
  const audit = yield* AuditLog
  const stamp = versioned(yield* Digest)

  const check = Effect.fn("asSeen")(function* (
    entity: "Organisation" | "LeadingGroup" | "ContactVisit" | "PartnerSession" | "Frontage",
    row: { readonly id: string },
    version: string
  ) {
    const now = yield* stamp(row)
    if (now.version === version) return
    const last = Option.getOrNull(yield* audit.newestOf(`${entity}/${row.id}`))
    const [by, at] = [last?.actor ?? null, last?.at ?? null]
    return yield* new ChangedMeanwhile({ entity, id: row.id, now, by, at })
  })

  return { stamp, check }
})
