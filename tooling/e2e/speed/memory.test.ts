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
  // Within the first hundred the engine still compiles what turns out to be used often.
  const [early, late] = [held.find(({ at }) => at >= 100), held.at(-1)]
  assert.ok(early !== undefined && late !== undefined && late.at >= 1000)
  assert.isBelow(late.heapBytes / early.heapBytes, 1.15)
  assert.isBelow(late.nodes - early.nodes, 150)
  assert.isBelow(late.listeners - early.listeners, 10)
}, 1_800_000)
