/** The audit trail as the audit role reads it, how it is kept, and what happened to one record. */
import { recordKinds } from "@aiwei/domain/access/rights/recordKinds"
import { AuditEntry } from "@aiwei/domain/audit/AuditEntry"
import { HashName } from "@aiwei/domain/audit/AuditHash"
import { AuditKeeping } from "@aiwei/domain/audit/AuditKeeping"
import { AuditTrail } from "@aiwei/domain/audit/AuditTrail"
import { Prints } from "@aiwei/domain/audit/Prints"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema, Struct } from "effect"

import { procedure, router } from "../trpc.ts"
import { count, limit, maybe, maybeBlank, text } from "./wanted.ts"

const part = { offset: maybe(count), limit: maybe(limit) }

/** What the trail is narrowed to, as the list and the file have it. */
export const AuditNarrowed = {
  actor: maybe(maybeBlank),
  place: maybe(maybeBlank),
  entity: maybe(maybeBlank),
  verb: maybe(maybeBlank),
  from: maybe(Day),
  until: maybe(Day),
  text: maybe(maybeBlank)
}

const List = Schema.UndefinedOr(Schema.Struct({ ...AuditNarrowed, ...part }))
const Show = AuditEntry.mapFields(Struct.pick(["seq"]))
const Keep = Schema.Struct({
  days: Schema.NullOr(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100_000 })))
})
const HashBy = Schema.Struct({ provider: HashName })
/** `Person/01…`: of one record, never of all of a kind, and of a kind that readers see. */
const kinds = Object.keys(recordKinds).join("|")
const entity = text.check(
  Schema.isPattern(new RegExp(`^(?:${kinds})/.+$`, "u"), { expected: "Kind/id" })
)
const History = Schema.Struct({ entity, ...part })
const Note = Schema.Struct({
  page: text.check(Schema.isPattern(/^\//u, { expected: "a path" })),
  query: maybe(maybeBlank)
})

export const auditRouter = router({
  list: procedure({ verb: "audit.list", place: "all" }, List).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      AuditTrail.use((trail) => trail.list(input ?? {}))
    )
  ),

  show: procedure({ verb: "audit.show", place: "all" }, Show).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      AuditTrail.use((trail) => trail.show(input.seq))
    )
  ),

  verify: procedure({ verb: "audit.verify", place: "all" }).query(({ ctx, path }) =>
    ctx.run(
      path,
      AuditKeeping.use((keeping) => keeping.verify)
    )
  ),

  retention: procedure({ verb: "audit.retention", place: "all" }).query(({ ctx, path }) =>
    ctx.run(
      path,
      AuditKeeping.use((keeping) => keeping.retention)
    )
  ),

  keep: procedure({ verb: "audit.keep", place: "all" }, Keep).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      AuditKeeping.use((keeping) => keeping.keep(input.days))
    )
  ),

  hashBy: procedure({ verb: "audit.hashBy", place: "all" }, HashBy).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        AuditKeeping.use((keeping) => keeping.hashBy(input.provider))
      )
  ),

  history: procedure(
    { verb: "audit.history", place: "rows", inside: { entity: "entity" } },
    History
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      AuditTrail.use((trail) => trail.history(input))
    )
  )
})

export const printsRouter = router({
  note: procedure({ verb: "prints.note", place: "nowhere" }, Note).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Prints.use((prints) => prints.note(input))
      )
  )
})
