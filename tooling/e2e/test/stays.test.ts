/**
 * What is on the screen stays there while something new is asked for, and so do the focus and what is
 * typed, however slow the answers are: letters come without a pause, and nothing is waited for between.
 */
import type { Browser, Page } from "playwright-core"
import { afterAll, afterEach, assert, beforeAll, beforeEach, describe, it } from "vitest"

import { openBrowser, openPage } from "../src/chromium.ts"
import { signIn } from "../src/office.ts"
import type { FreshServer } from "../src/servers/freshServer.ts"
import { sampleServer } from "../src/servers/sampleServer.ts"

let server: FreshServer
let browser: Browser
let page: Page

const slowMs = 250

beforeAll(async () => {
  server = await sampleServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})
beforeEach(async () => {
  page = await openPage(browser, { width: 1440, height: 900 })
  page.setDefaultTimeout(10_000)
  await signIn(page, server)
  await page.route("**/trpc/**", async (route) => {
    await new Promise((done) => setTimeout(done, slowMs))
    await route.continue().catch(() => undefined)
  })
})
afterEach(() => page.context().close())

/** From now on: was the thing, or whatever holds it, taken off the page, and did grey lines come? */
const hold = (selector: string) =>
  page.evaluate(`(() => {
    const held = document.querySelector(${JSON.stringify(selector)})
    if (held === null) throw new Error("nothing to hold")
    window.lost = []
    new MutationObserver((records) => {
      for (const { removedNodes, addedNodes } of records) {
        for (const node of removedNodes) if (node.contains(held)) window.lost.push("taken away")
        for (const node of addedNodes)
          if (node.classList?.contains("skeleton")) window.lost.push("grey lines")
      }
    }).observe(document.body, { childList: true, subtree: true })
  })()`)

const lost = () => page.evaluate<ReadonlyArray<string>>("window.lost")

const title = (text: string) => page.locator("#page h1", { hasText: text }).waitFor()

/** Pressed by keyboard: the button keeps the focus, or it was taken away. */
const pressHere = async (name: string) => {
  const button = page.getByRole("button", { name, exact: true })
  await button.focus()
  await page.keyboard.press("Enter")
  return () => button.evaluate((it) => it === it.ownerDocument.activeElement)
}

describe("what is on the screen stays while something new is on its way", () => {
  it("every letter of a search in the tree arrives, from the first on", async () => {
    await page.goto(`${server.url}/tree`)
    const field = page.locator(".tree-find input").first()
    await field.focus()
    await hold(".tree-find input")
    await page.keyboard.type("hqlsq")
    assert.strictEqual(await field.inputValue(), "hqlsq")
    await page.getByRole("option", { name: "红旗路社区" }).first().waitFor()
    assert.isTrue(await field.evaluate((it) => it === it.ownerDocument.activeElement))
    await page.keyboard.press("Enter")
    await page.locator(".unit-head h2", { hasText: "红旗路社区" }).waitFor()
    assert.notInclude(await lost(), "taken away")
  })

  it("every letter of a search among the staff arrives, and the table stays", async () => {
    await page.goto(`${server.url}/people`)
    await page.locator(".grid-body .grid-text").first().waitFor()
    const field = page.locator(".register-search input")
    await field.focus()
    await hold(".register-search input")
    await page.keyboard.type("韩雨桐")
    assert.strictEqual(await field.inputValue(), "韩雨桐")
    await page.waitForURL(/query=|q=/)
    await page.locator(".grid-body").getByText("韩雨桐").first().waitFor()
    assert.isTrue(await field.evaluate((it) => it === it.ownerDocument.activeElement))
    assert.deepStrictEqual(await lost(), [])
  })

  it("the palette finds while one types; the page under it is not touched", async () => {
    await page.goto(`${server.url}/ranking/2026-03`)
    await title("2026年3月")
    await page.keyboard.press("Control+k")
    const field = page.getByRole("dialog").getByRole("combobox")
    await field.waitFor()
    await hold("#page h1")
    await page.keyboard.type("柳荫社")
    assert.strictEqual(await field.inputValue(), "柳荫社")
    await page
      .getByRole("option", { name: /柳荫社区/ })
      .first()
      .waitFor()
    assert.isTrue(await field.evaluate((it) => it === it.ownerDocument.activeElement))
    assert.deepStrictEqual(await lost(), [])
  })

  for (const [name, path] of [
    ["ranking", "/ranking"],
    ["month board", "/month"],
    ["score sheet", "/scores"]
  ] as const) {
    it(`another month on the ${name}: the one before stays until it is there`, async () => {
      await page.goto(`${server.url}${path}/2026-05`)
      await title("2026年5月")
      await page.locator("#page [role=gridcell], #page td").first().waitFor()
      await page.waitForLoadState("networkidle")
      await hold("#page h1")
      const keepsFocus = await pressHere("上一个月")
      await title("2026年4月")
      assert.deepStrictEqual(await lost(), [])
      assert.isTrue(await keepsFocus())
    })
  }

  it("a count in the tree opens a second time, and the tree stays where it is", async () => {
    await page.goto(`${server.url}/tree?place=990104003005&on=2026-05-31`)
    const panel = page.getByRole("complementary", { name: "数的来由" })
    const count = page.locator(".unit-facts .unit-count").first()
    for (let times = 0; times < 2; times += 1) {
      await count.waitFor()
      await hold(".tree-box")
      await count.click()
      await panel.locator("h3, dl, li, p").first().waitFor()
      await page.goBack()
      await panel.waitFor({ state: "detached" })
      assert.deepStrictEqual(
        await lost().then((all) => all.filter((it) => it === "taken away")),
        []
      )
    }
  })

  it("an explanation opens beside the ranking, and what it explains stays", async () => {
    await page.goto(`${server.url}/ranking/2026-03`)
    await title("2026年3月")
    await page.waitForLoadState("networkidle")
    await hold("#page h1")
    await page.locator("#page").getByText("柳荫社区").first().click()
    await page.getByRole("complementary").getByText("柳荫社区").first().waitFor()
    assert.notInclude(await lost(), "taken away")
  })
})
