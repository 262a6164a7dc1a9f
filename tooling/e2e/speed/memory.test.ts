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

const megabyte = 1_000_000

it("1,000 page changes leave nothing behind", async () => {
  const page = await openPage(browser, { width: 1440, height: 900 })
  await signIn(page, server)
  const held = await walkPages(page, { changes: 1000, every: 100 })
  console.table(held)
  const [first, last] = [held[0], held.at(-1)]
  assert.ok(first !== undefined && last !== undefined && last.at >= 1000)
  assert.isBelow(last.heapBytes - first.heapBytes, 2 * megabyte)
  assert.isBelow(last.nodes - first.nodes, 200)
  assert.isBelow(last.listeners - first.listeners, 20)
}, 1_800_000)
