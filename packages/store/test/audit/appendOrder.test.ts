/** Two processes write into one trail at once: its numbers, its moments and its chain have one order. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { AuditChainRepo } from "@aiwei/domain/audit/AuditChainRepo"
import { AuditKeeping } from "@aiwei/domain/audit/AuditKeeping"
import { AuditLog } from "@aiwei/domain/audit/AuditLog"
import { CurrentActor, systemActor } from "@aiwei/domain/audit/CurrentActor"
import { privatePostgres } from "@aiwei/testing/privatePostgres"
import { testDatabase } from "@aiwei/testing/testDatabase"
import { assert, it } from "@effect/vitest"
import { Effect, Layer, ManagedRuntime } from "effect"

import { barePostgres, bareSqlite } from "../../src/bareStore.ts"
import { trailOn } from "./trailWorld.ts"

const each = 100

const twoOnOne = Effect.gen(function* () {
  if (testDatabase === "postgres") {
    const url = yield* privatePostgres
    return () => trailOn(Layer.orDie(barePostgres(url)))
  }
  const folder = yield* Effect.acquireRelease(
    Effect.sync(() => mkdtempSync(join(tmpdir(), "aiwei-trail-"))),
    (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true }))
  )
  return () => trailOn(Layer.orDie(bareSqlite(join(folder, "aiwei.db"))))
})

const writing = (name: string) =>
  AuditLog.use((log) =>
    Effect.forEach(
      Array.from({ length: each }, (_, i) => i),
      (i) => log.append({ verb: "people.change", subject: `Person/${name}${i}` }),
      { discard: true, concurrency: 5 }
    )
  ).pipe(Effect.provideService(CurrentActor, { ...systemActor, name }))

it.live("Two writers make one chain", () =>
  Effect.gen(function* () {
    const trail = yield* twoOnOne
    const one = ManagedRuntime.make(trail())
    yield* Effect.promise(() => one.runPromise(Effect.void))
    const two = ManagedRuntime.make(trail())
    yield* Effect.promise(() =>
      Promise.all([one.runPromise(writing("a")), two.runPromise(writing("b"))])
    )
    const lines = yield* Effect.promise(() =>
      one.runPromise(AuditChainRepo.use((chain) => chain.lines(0, 1000)))
    )
    const verified = yield* Effect.promise(() =>
      two.runPromise(AuditKeeping.use((keeping) => keeping.verify))
    )
    yield* Effect.promise(() => Promise.all([one.dispose(), two.dispose()]))
    assert.deepStrictEqual(verified.faults, [])
    assert.deepStrictEqual(
      lines.map(({ seq }) => seq),
      Array.from({ length: 2 * each }, (_, i) => i + 1)
    )
    const moments = lines.map(({ at }) => at)
    assert.deepStrictEqual(moments, moments.toSorted())
    assert.strictEqual(new Set(lines.map(({ actor }) => actor)).size, 2)
  }).pipe(Effect.scoped)
)
