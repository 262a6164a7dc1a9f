/** Forty-five page changes leave nothing behind; `npm run interactions` walks a thousand. */
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
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/**
 * The home page has some 650, the templates of forty pages come beside it as each is first opened, and the engine
 * may hold the last large page for a while: 3 100 to 3 550 in all. Another page held beside has a thousand and more.
 */
const mostNodes = 4000

it("what a page puts on the screen and listens to goes with it", async () => {
  const page = await openPage(browser, { width: 1440, height: 900 })
  await signIn(page, server)
  const held = await walkPages(page, { changes: 45, every: 1 })
  assert.isAtLeast(held.at(-1)?.at ?? 0, 45)
  // A page that stays, stays with every round. What the engine holds for a while comes once, and goes.
  const leastGrowth = (of: keyof Held) =>
    Math.min(...held.slice(1).map((one, at) => one[of] - (held[at]?.[of] ?? 0)))
  assert.isBelow(leastGrowth("nodes"), 75, JSON.stringify(held))
  assert.isBelow(leastGrowth("listeners"), 5, JSON.stringify(held))
  assert.isBelow(leastHeld(held, 0).nodes, mostNodes, JSON.stringify(held))
})
