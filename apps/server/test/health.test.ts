import type { AppServices } from "@aiwei/api/AppServices"
/** A process whose database does not answer is not well, and says so. */
import { Offices } from "@aiwei/domain/org/Offices"
import { Effect, Layer, ManagedRuntime } from "effect"
import { Hono } from "hono"
import { assert, describe, it } from "vitest"

import { healthRoute } from "../src/web/healthRoute.ts"

const asked = (list: Effect.Effect<ReadonlyArray<never>>) => {
  const never = () => Effect.die("unused")
  const unused = { byId: never, resolve: never, ensure: never }
  const offices = Layer.succeed(Offices, { list, ...unused } as Offices["Service"])
  const runtime = ManagedRuntime.make(offices) as ManagedRuntime.ManagedRuntime<AppServices, never>
  return new Hono().get("/health", healthRoute(runtime)).request("/health")
}

describe("/health", () => {
  it("is well while the database answers", async () => {
    const response = await asked(Effect.succeed([]))
    assert.strictEqual(response.status, 200)
    assert.strictEqual(response.headers.get("cache-control"), "no-store")
  })

  it("is 503 when it fails", async () => {
    const response = await asked(Effect.die(new Error("disk I/O error at /secret/place")))
    assert.strictEqual(response.status, 503)
    const body = await response.text()
    assert.include(body, '"ok":false')
    assert.notInclude(body, "secret")
  })
})
