/** A server that stood still over midnight seals what it missed, beside the database and in it. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { AuditChainRepo } from "@aiwei/domain/audit/AuditChainRepo"
import { AuditLog } from "@aiwei/domain/audit/AuditLog"
import { Clock, Effect, Layer, ManagedRuntime, Redacted } from "effect"
import { afterAll, assert, it, vi } from "vitest"

import { keepTrail } from "../../src/keepTrail.ts"
import { appOn } from "../../src/layers.ts"
import { newPlace } from "../office.ts"

const { data, databaseUrl } = await newPlace()
const url = databaseUrl === undefined ? null : Redacted.make(databaseUrl)
const runtime = ManagedRuntime.make(Layer.orDie(appOn({ data, databaseUrl: url })))
afterAll(() => runtime.dispose())

/** A line of the day before yesterday. */
const earlier = Effect.updateService(
  AuditLog.use((log) => log.append({ verb: "people.change", subject: "Person/1" })),
  Clock.Clock,
  (real) => {
    const millis = () => real.currentTimeMillisUnsafe() - 2 * 86_400_000
    return Object.assign(Object.create(real) as typeof real, {
      currentTimeMillis: Effect.sync(millis),
      currentTimeMillisUnsafe: millis
    })
  }
)

it("seals at its start what is over", async () => {
  await runtime.runPromise(earlier)
  const end = keepTrail(runtime)
  const file = join(data, "audit-heads.txt")
  await vi.waitFor(() => assert.isTrue(existsSync(file)), { timeout: 10_000 })
  await end()
  const [seal] = await runtime.runPromise(AuditChainRepo.use((chain) => chain.seals))
  assert(seal !== undefined)
  assert.include(readFileSync(file, "utf8"), `${seal.day} ${seal.seq} sha256 ${seal.hash}`)
})
