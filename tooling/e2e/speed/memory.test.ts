/** A day in the admin without a reload: after a thousand page changes it holds what it held after a few. */
import type { Browser } from "playwright-core"
import { afterAll, assert, beforeAll, it } from "vitest"

import { openBrowser, openPage } from "../src/chromium.ts"
import { signIn } from "../src/office.ts"
import { type Held, leastHeld, walkPages } from "../src/pageWalk.ts"
import type { FreshServer } from "../src/servers/freshServer.ts"
import { sampleServer } from "../src/servers/sampleServer.ts"

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

/** The home page has some 500, the templates of all pages as many again; a page held beside, up to 2000. */
const mostNodes = 2500

it("1,000 page changes leave nothing behind", async () => {
  const page = await openPage(browser, { width: 1440, height: 900 })
  await signIn(page, server)
  // A look after every round: the more there are, the surer one is without what the engine holds itself.
  const held = await walkPages(page, { changes: 1000, every: 1 })
  console.table(held)
  const last = held.at(-1)?.at ?? 0
  assert.isAtLeast(last, 1000)
  // The beginning is left out, there the engine still compiles most; the end is looked at alone, so that
  // what was left behind late is not outweighed by the middle.
  const [middle, end] = [leastHeld(held, 200, 600), leastHeld(held, last - 300)]
  const growth = (of: keyof Held) => end[of] / middle[of]
  // Code that the engine goes on compiling: without its compilers the heap of the same walk stands still.
  assert.isBelow(growth("heapBytes"), 1.12)
  assert.isBelow(growth("nodes"), 1.02)
  assert.isBelow(growth("listeners"), 1.02)
  assert.isBelow(end.nodes, mostNodes)
}, 1_800_000)
