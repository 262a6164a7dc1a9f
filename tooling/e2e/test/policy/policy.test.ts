/**
 * The pages live with their own security policy: nothing inline, on no page, also where something is
 * placed by the page itself (tooltips, popovers, dialogs, widths of columns, bars of charts).
 */
import type { Browser, BrowserContext, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { adminPages } from "../../src/adminPages.ts"
import { openBrowser } from "../../src/chromium.ts"
import { sampleFiles, signIn } from "../../src/office.ts"
import { complaintsOf } from "../../src/quiet.ts"
import type { FreshServer } from "../../src/servers/freshServer.ts"
import { sampleServer } from "../../src/servers/sampleServer.ts"

let server: FreshServer
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  ;[server, browser] = await Promise.all([sampleServer(), openBrowser()])
  context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1440, height: 900 } })
})

afterAll(async () => {
  await context?.close()
  await browser?.close()
  await server?.stop()
})

const opened = async (): Promise<readonly [Page, ReadonlyArray<string>]> => {
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  return [page, complaintsOf(page)]
}

/** The address of a batch that waits for its commit. */
const waitingBatch = async (page: Page): Promise<string> => {
  await page.goto(`${server.url}/import`)
  await page.locator('input[data-pick="files"]').setInputFiles([...sampleFiles("花名册", "评分")])
  await page.waitForURL(/\/import\/.+/)
  return new URL(page.url()).pathname
}

/** Over everything that answers to a pointer with something it places itself. */
const hovered = async (page: Page): Promise<void> => {
  const places = page.locator("#page :is(svg, .heat, canvas, [title], .bars, [data-tip])")
  const count = Math.min(12, await places.count())
  for (let at = 0; at < count; at += 1) {
    await places
      .nth(at)
      .hover({ timeout: 500, force: true })
      .catch(() => undefined)
  }
}

describe("the policy of the pages", () => {
  it("is broken by no page of the admin", async () => {
    const [page, complaints] = await opened()
    await signIn(page, server)
    for (const { name, path, shows, act } of adminPages(await waitingBatch(page))) {
      const before = complaints.length
      await page.goto(`${server.url}${path}`)
      await act?.(page)
      await page.locator(shows).first().waitFor()
      await hovered(page)
      assert.deepStrictEqual(complaints.slice(before), [], name)
    }
    await page.close()
  })

  it("is broken by no look of the wall", async () => {
    const [page, complaints] = await opened()
    for (const query of ["theme=dark", "theme=light&lang=en", "theme=light&type=large"]) {
      await page.goto(`${server.url}/kiosk?${query}`)
      await page.locator(".wall").waitFor()
    }
    await page.close()
    assert.deepStrictEqual(complaints, [])
  })

  it("forbids what is written inline, and that is heard", async () => {
    const [page, complaints] = await opened()
    await page.goto(`${server.url}/kiosk`)
    await page.locator(".wall").waitFor()
    const ran = await page.evaluate<ReadonlyArray<boolean>>(`(async () => {
      const add = (html) => document.body.insertAdjacentHTML("beforeend", html)
      add('<p id="styled" style="position:fixed">x</p><img src="nothing:" onerror="globalThis.ran = true">')
      document.body.append(Object.assign(document.createElement("script"), { text: "globalThis.ran = true" }))
      document.body.append(Object.assign(document.createElement("style"), { textContent: "#styled { float: left }" }))
      await new Promise((done) => setTimeout(done, 300))
      const { position, float } = getComputedStyle(document.querySelector("#styled"))
      return [globalThis.ran === true, position === "fixed", float === "left"]
    })()`)
    await page.close()
    assert.deepStrictEqual(ran, [false, false, false])
    const heard = complaints.join("\n")
    for (const what of ["style-src-attr", "style-src-elem", "script-src-elem", "script-src-attr"]) {
      assert.include(heard, `forbidden by the page's policy: ${what}`)
    }
  })
})
