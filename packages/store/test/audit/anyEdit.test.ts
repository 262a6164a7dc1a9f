/** The law of the trail: whatever single value of whatever line is edited, it is found at that line. */
import { ChainedEntry } from "@aiwei/domain/audit/AuditEntry"
import { AuditKeeping } from "@aiwei/domain/audit/AuditKeeping"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import * as fc from "fast-check"

import { queryNames } from "../../src/names.ts"
import { movableTime } from "../movableTime.ts"
import { tampering, TrailWorld, undone, written } from "./trailWorld.ts"

const time = movableTime(Date.UTC(2026, 2, 1, 4))
const count = 12

const mayBeNull = new Set(["role", "place", "before", "after", "requestId", "address", "client"])
const text = fc.oneof(
  fc.string({ maxLength: 5 }),
  fc.constantFrom("sm3", "sha256", "md5", "0".repeat(64), "account:李", '{"i":1}', "null", "")
)

const Edit = fc.constantFrom(...Object.keys(ChainedEntry.fields)).chain((field) =>
  fc.record({
    field: fc.constant(field),
    at: fc.integer({ min: 1, max: count }),
    value:
      field === "seq"
        ? fc.integer({ min: -3, max: 2_000_000 })
        : mayBeNull.has(field)
          ? fc.option(text)
          : text
  })
)

type Edited = typeof Edit extends fc.Arbitrary<infer A> ? A : never

layer(TrailWorld, { timeout: 120_000, excludeTestServices: true })("Any edit", (it) => {
  it.effect("of any column is found", () =>
    Effect.gen(function* () {
      yield* written(count / 2)
      yield* time.byHours(24)
      yield* written(count / 2)
      yield* AuditKeeping.use((trail) => trail.sealDays)
      yield* tampering
      const sql = yield* SqlClient.SqlClient
      const services = yield* Effect.context<AuditKeeping | SqlClient.SqlClient>()
      const edited = ({ field, at, value }: Edited) =>
        undone(
          Effect.gen(function* () {
            const column = sql.literal(`"${queryNames(field)}"`)
            // What is that already is no edit; a number that is taken cannot be given.
            const taken = yield* field === "seq"
              ? sql`SELECT seq FROM audit_entries WHERE seq = ${value}`
              : sql`SELECT seq FROM audit_entries
                  WHERE seq = ${at} AND coalesce(${column}, 'none') = ${value ?? "none"}`
            if (taken.length > 0) return true
            yield* sql`UPDATE audit_entries SET ${column} = ${value} WHERE seq = ${at}`
            const found = yield* AuditKeeping.use((trail) => trail.verify)
            return !found.ok && found.faults.some(({ seq }) => seq === at)
          })
        )
      yield* Effect.promise(() =>
        fc.assert(
          fc.asyncProperty(Edit, (edit) =>
            Effect.runPromiseWith(services)(Effect.orDie(edited(edit)))
          ),
          { numRuns: 150 }
        )
      )
      assert.isTrue((yield* AuditKeeping.use((trail) => trail.verify)).ok)
    }).pipe(time.during)
  )
})
