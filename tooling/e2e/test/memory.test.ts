/** Thirty page changes leave nothing behind; `npm run interactions` walks a thousand. */
import type { Browser } from "playwright-core"
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
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

it("what a page puts on the screen and listens to goes with it", async () => {
  const page = await openPage(browser, { width: 1440, height: 900 })
  await signIn(page, server)
  const held = await walkPages(page, { changes: 30, every: 30 })
  const [first, last] = [held[0], held.at(-1)]
  assert.ok(first !== undefined && last !== undefined && last.at >= 30)
  // A page that stayed would leave hundreds of nodes with each round.
  assert.isBelow(last.nodes - first.nodes, 150, JSON.stringify(held))
  assert.isBelow(last.listeners - first.listeners, 10, JSON.stringify(held))
})
