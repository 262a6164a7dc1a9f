import type { Browser } from "playwright-core"
/** A day in the admin without a reload: after a thousand page changes it holds what it held after a few. */
import { afterAll, assert, beforeAll, it } from "vitest"

import { openBrowser, openPage } from "../src/chromium.ts"
import type { FreshServer } from "../src/freshServer.ts"
import { signIn } from "../src/office.ts"
import { walkPages } from "../src/pageWalk.ts"
import { sampleServer } from "../src/sampleServer.ts"

let server: FreshServer
let browser: Browser
beforeAll(async () => {
  server = await sampleServer()
  browser = await openBrowser("--disable-dev-shm-usage")
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

it("1,000 page changes leave nothing behind", async () => {
  const page = await openPage(browser, { width: 1440, height: 900 })
  await signIn(page, server)
  const held = await walkPages(page, { changes: 1000, every: 100 })
  console.table(held)
  // The least of each half: what just left may still be on its way out when it is counted. The beginning
  // is left out, there the engine still compiles what turns out to be used often.
  const least = (from: number, to: number, of: "heapBytes" | "nodes" | "listeners") =>
    Math.min(...held.filter(({ at }) => at >= from && at < to).map((one) => one[of]))
  const growth = (of: "heapBytes" | "nodes" | "listeners") =>
    least(600, Infinity, of) / least(200, 600, of)
  assert.isAtLeast(held.at(-1)?.at ?? 0, 1000)
  assert.isBelow(growth("heapBytes"), 1.05)
  assert.isBelow(growth("nodes"), 1.02)
  assert.isBelow(growth("listeners"), 1.02)
}, 1_800_000)
