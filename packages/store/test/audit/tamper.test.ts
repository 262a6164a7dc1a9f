/** Whoever has the files may do what the program refuses: each act is found, and named by its line. */
import { AuditChainRepo } from "@aiwei/domain/audit/AuditChainRepo"
import { AuditKeeping } from "@aiwei/domain/audit/AuditKeeping"
import type { AuditFault } from "@aiwei/domain/audit/chain/AuditFault"
import { chained } from "@aiwei/domain/audit/chain/chain"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"

import { auditHashNode } from "../../src/audit/AuditHashNode.ts"
import { movableTime } from "../movableTime.ts"
import { tampering, TrailWorld, undone, written } from "./trailWorld.ts"

const time = movableTime(Date.UTC(2026, 2, 1, 4))

const faults = Effect.gen(function* () {
  const found = yield* AuditKeeping.use((trail) => trail.verify)
  assert.strictEqual(found.ok, found.faults.length === 0)
  return found.faults
})

/** The faults that a list of statements leads to; the trail is as before afterwards. */
const after = (...statements: ReadonlyArray<string>) =>
  undone(
    Effect.gen(function* () {
      const told = yield* tampering
      for (const statement of statements) yield* told(statement)
      return yield* faults
    })
  )

const setHash = (seq: number) =>
  Effect.gen(function* () {
    const told = yield* tampering
    const [line] = yield* AuditChainRepo.use((chain) => chain.lines(seq - 1, 1))
    assert(line !== undefined)
    const { provider, prevHash, hash: _hash, ...entry } = line
    const { hash } = chained(auditHashNode, entry, provider, prevHash)
    yield* told(`UPDATE audit_entries SET hash = '${hash}' WHERE seq = ${seq}`)
    return hash
  })

/** Every line from this one on, as if it had always been so. */
const rewrittenFrom = (first: number, last: number) =>
  Effect.gen(function* () {
    const told = yield* tampering
    let hash = yield* setHash(first)
    for (let seq = first + 1; seq <= last; seq += 1) {
      yield* told(`UPDATE audit_entries SET prev_hash = '${hash}' WHERE seq = ${seq}`)
      hash = yield* setHash(seq)
    }
    yield* told(`UPDATE audit_head SET hash = '${hash}'`)
  })

const columns = 'at, day, actor, verb, subject, "before", provider, prev_hash, hash'

layer(TrailWorld, { timeout: 60_000, excludeTestServices: true })("A trail", (it) => {
  it.effect("that nobody touched is whole, on every day of it", () =>
    Effect.gen(function* () {
      yield* written(20)
      yield* time.byHours(24)
      yield* written(20)
      const trail = yield* AuditKeeping
      assert.strictEqual(yield* trail.sealDays, 1)
      assert.strictEqual(yield* trail.sealDays, 0)
      const found = yield* trail.verify
      assert.deepInclude(found, { ok: true, entries: 40, faults: [], more: 0 })
      assert.deepStrictEqual(found.sealed, { seq: 20, day: "2026-03-01" })
    }).pipe(time.during)
  )

  it.effect("names a line of which a column was changed", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(
        yield* after("UPDATE audit_entries SET actor = 'account:li' WHERE seq = 30"),
        [{ kind: "changed", seq: 30 }]
      )
      const hashed = undone(
        Effect.gen(function* () {
          const told = yield* tampering
          yield* told(`UPDATE audit_entries SET "before" = '{"i":1}' WHERE seq = 30`)
          yield* setHash(30)
          return yield* faults
        })
      )
      assert.deepStrictEqual(yield* hashed, [{ kind: "changed", seq: 30 }])
      const newest = undone(
        Effect.gen(function* () {
          const told = yield* tampering
          yield* told(`UPDATE audit_entries SET subject = 'Person/x' WHERE seq = 40`)
          yield* setHash(40)
          return yield* faults
        })
      )
      assert.deepStrictEqual(yield* newest, [{ kind: "changed", seq: 40 }])
    }).pipe(time.during)
  )

  it.effect("names lines that were taken out, whether or not the rest was renumbered", () =>
    Effect.gen(function* () {
      const remove = "DELETE FROM audit_entries WHERE seq = 30"
      const expected: ReadonlyArray<AuditFault> = [{ kind: "removed", seq: 30, to: 30 }]
      assert.deepStrictEqual(yield* after(remove), expected)
      const renumber = Array.from(
        { length: 10 },
        (_, i) => `UPDATE audit_entries SET seq = ${30 + i} WHERE seq = ${31 + i}`
      )
      assert.deepStrictEqual(yield* after(remove, ...renumber), expected)
      assert.deepStrictEqual(
        yield* after(remove, ...renumber, "UPDATE audit_head SET seq = 39"),
        expected
      )
    }).pipe(time.during)
  )

  it.effect("names the newest lines when they are gone", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* after("DELETE FROM audit_entries WHERE seq > 35"), [
        { kind: "removed", seq: 36, to: 40 }
      ])
      const headless = yield* after("DELETE FROM audit_head")
      assert.lengthOf(
        headless.filter(({ kind }) => kind === "inserted"),
        40
      )
      // With the head taken along, the seals still know better.
      const said = yield* after(
        "DELETE FROM audit_entries WHERE seq > 15",
        "UPDATE audit_head SET seq = 15, hash = (SELECT hash FROM audit_entries WHERE seq = 15)"
      )
      assert.deepStrictEqual(
        said.map(({ kind, seq }) => [kind, seq]),
        [
          ["sealDiffers", 20],
          ["sealDiffers", 20]
        ]
      )
    }).pipe(time.during)
  )

  it.effect("names a line that was put in", () =>
    Effect.gen(function* () {
      const renumber = Array.from(
        { length: 10 },
        (_, i) => `UPDATE audit_entries SET seq = ${41 - i} WHERE seq = ${40 - i}`
      )
      const put = (seq: number) =>
        `INSERT INTO audit_entries (seq, ${columns}) SELECT ${seq}, ${columns} FROM audit_entries WHERE seq = 5`
      assert.deepStrictEqual(yield* after(...renumber, put(31)), [{ kind: "inserted", seq: 31 }])
      assert.deepStrictEqual(yield* after(put(41)), [{ kind: "inserted", seq: 41 }])
      assert.deepStrictEqual(yield* after(put(0)), [{ kind: "inserted", seq: 0 }])
    }).pipe(time.during)
  )

  it.effect("names two lines that changed places", () =>
    Effect.gen(function* () {
      const swapped = (a: number, b: number) =>
        after(
          `UPDATE audit_entries SET seq = 999 WHERE seq = ${a}`,
          `UPDATE audit_entries SET seq = ${a} WHERE seq = ${b}`,
          `UPDATE audit_entries SET seq = ${b} WHERE seq = 999`
        )
      for (const [a, b] of [
        [25, 33],
        [25, 26],
        [39, 40]
      ] as const) {
        assert.deepStrictEqual(yield* swapped(a, b), [
          { kind: "changed", seq: a },
          { kind: "changed", seq: b }
        ])
      }
    }).pipe(time.during)
  )

  it.effect("that was written anew from a line on differs from its seals", () =>
    Effect.gen(function* () {
      const [seal] = yield* AuditChainRepo.use((chain) => chain.seals)
      assert(seal !== undefined)
      const anew = (alsoSeals: boolean) =>
        undone(
          Effect.gen(function* () {
            const told = yield* tampering
            yield* told("UPDATE audit_entries SET actor = 'account:li' WHERE seq = 3")
            yield* rewrittenFrom(3, 40)
            if (alsoSeals) {
              yield* told(
                "UPDATE audit_seals SET hash = (SELECT hash FROM audit_entries WHERE seq = 20)"
              )
            }
            return yield* faults
          })
        )
      const said = (yield* anew(false)).map(({ kind, seq }) => [kind, seq])
      assert.deepStrictEqual(said, [
        ["sealDiffers", 20],
        ["sealDiffers", 20]
      ])
      // The file beside the database was not written anew.
      const [only, ...rest] = yield* anew(true)
      assert.deepInclude(only, { kind: "sealDiffers", seq: 20, from: "file", sealed: seal.hash })
      assert.deepStrictEqual(rest, [])
    }).pipe(time.during)
  )
})
