/** The trail over the years: its beginning goes when an office says so, its hash changes, and it proves itself. */
import { AuditChainRepo } from "@aiwei/domain/audit/AuditChainRepo"
import { AuditKeeping } from "@aiwei/domain/audit/AuditKeeping"
import { AuditLog } from "@aiwei/domain/audit/AuditLog"
import { HandEdits } from "@aiwei/domain/importing/HandEdits"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { movableTime } from "../movableTime.ts"
import { tampering, TrailWorld, undone, written } from "./trailWorld.ts"

const closed = OrgUnitId.make("0".repeat(26))
const time = movableTime(Date.UTC(2025, 0, 1, 4))

layer(TrailWorld, { timeout: 60_000, excludeTestServices: true })("The trail over years", (it) => {
  it.effect("loses nothing until a time was chosen, and then only what is older", () =>
    Effect.gen(function* () {
      const trail = yield* AuditKeeping
      const log = yield* AuditLog
      yield* log.append({ verb: "org.close", subject: `OrgUnit/${closed}` })
      yield* written(9)
      yield* time.to(Date.UTC(2025, 5, 1, 4))
      yield* written(10)
      yield* time.to(Date.UTC(2026, 0, 1, 4))
      yield* written(10)
      yield* trail.sealDays
      assert.strictEqual(yield* trail.cutOld, 0)
      const refused = yield* Effect.flip(trail.keep(189))
      assert.deepInclude(refused, { _tag: "KeptTooShort", least: 190 })

      yield* trail.keep(300)
      assert.strictEqual(yield* trail.cutOld, 10)
      const found = yield* trail.verify
      assert.deepInclude(found, { ok: true, faults: [] })
      assert.strictEqual(found.head.keptAfter, 10)
      // What the lines said of edits by hand is true for longer than they are kept.
      const hands = yield* HandEdits
      assert.include(yield* hands.editedOf("OrgUnit"), closed)
      assert.include(yield* hands.editedOf("Person"), "3")
      assert.deepStrictEqual(yield* hands.closedUnits, [closed])
      assert.strictEqual(yield* trail.cutOld, 0)
    }).pipe(time.during)
  )

  it.effect("is kept longer when somebody says so, never shorter", () =>
    Effect.gen(function* () {
      const trail = yield* AuditKeeping
      const tags = (days: number | null) =>
        Effect.map(Effect.result(trail.keep(days)), ({ _tag }) => _tag)
      assert.strictEqual(yield* tags(299), "Failure")
      assert.strictEqual(yield* tags(400), "Success")
      assert.strictEqual(yield* tags(null), "Success")
      assert.deepStrictEqual(yield* trail.retention, { days: null, least: 400 })
      assert.strictEqual(yield* tags(300), "Failure")
    }).pipe(time.during)
  )

  it.effect("refuses to lose a line in any other way", () =>
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      const kept = yield* Effect.exit(sql`DELETE FROM audit_entries WHERE seq = 11`)
      assert.strictEqual(kept._tag, "Failure")
      const sealed = yield* Effect.exit(sql`DELETE FROM audit_seals`)
      assert.strictEqual(sealed._tag, "Failure")
      // A beginning that the trail itself does not tell of was cut off by somebody else.
      const cut = undone(
        Effect.gen(function* () {
          const told = yield* tampering
          yield* told(
            "UPDATE audit_head SET kept_after = 15, kept_after_hash = (SELECT hash FROM audit_entries WHERE seq = 15)"
          )
          yield* told("DELETE FROM audit_entries WHERE seq <= 15")
          return yield* AuditKeeping.use((trail) => trail.verify)
        })
      )
      assert.deepStrictEqual((yield* cut).faults, [{ kind: "removed", seq: 11, to: 15 }])
    }).pipe(time.during)
  )

  it.effect("goes over to another hash behind a sealed line, and proves both", () =>
    Effect.gen(function* () {
      const trail = yield* AuditKeeping
      const chain = yield* AuditChainRepo
      yield* trail.hashBy("sm3")
      yield* written(5)
      const { head } = yield* chain.bounds
      const [told, first] = yield* chain.lines(head.seq - 6, 2)
      assert(told !== undefined)
      assert.deepInclude(told, { verb: "audit.hashBy", provider: "sha256" })
      assert.deepInclude(first, { provider: "sm3", prevHash: told.hash })
      const seal = (yield* chain.seals).at(-1)
      assert.deepInclude(seal, { seq: told.seq, hash: told.hash, provider: "sha256" })
      assert.deepInclude(yield* trail.verify, { ok: true, faults: [] })
      const changed = undone(
        Effect.gen(function* () {
          const tell = yield* tampering
          yield* tell(`UPDATE audit_entries SET actor = 'x' WHERE seq = ${head.seq - 2}`)
          return yield* trail.verify
        })
      )
      assert.deepStrictEqual((yield* changed).faults, [{ kind: "changed", seq: head.seq - 2 }])
    }).pipe(time.during)
  )
})
