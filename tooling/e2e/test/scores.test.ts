/**
 * Scores of a month changed with the keyboard alone: two cells, a refused value that stays, one reason; the
 * ranking follows, the explanation tells the edit, and the published month asks for its correction.
 */
import type { Browser, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { hardToSee, hardToUse } from "../src/axe.ts"
import { openBrowser, openPage } from "../src/chromium.ts"
import { signIn } from "../src/office.ts"
import type { FreshServer } from "../src/servers/freshServer.ts"
import { sampleServer } from "../src/servers/sampleServer.ts"
import { shot } from "../src/shot.ts"

let server: FreshServer
let browser: Browser
let page: Page
const broken: Array<string> = []

beforeAll(async () => {
  server = await sampleServer()
  browser = await openBrowser()
  page = await openPage(browser, { width: 1440, height: 900 })
  page.on("pageerror", (error) => broken.push(String(error)))
  page.on("console", (message) => {
    if (message.type() === "error") broken.push(message.text())
  })
  await signIn(page, server)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** The cell of a community under an indicator's code. */
const cell = (community: string, code: string) =>
  page
    .locator("tbody tr", { has: page.getByRole("rowheader", { name: community, exact: true }) })
    .locator(`[data-column="${code}"]`)

const totalOf = (community: string) =>
  page
    .locator("tbody tr", { has: page.getByRole("rowheader", { name: community, exact: true }) })
    .locator(".score-total")
    .textContent()

describe("a month's scores", () => {
  it("are changed by keyboard, the total moving with them", async () => {
    await page.goto(`${server.url}/scores/2026-03`)
    await cell("滨河花园社区", "I01").focus()
    assert.strictEqual(await totalOf("滨河花园社区"), "92.70")
    await page.keyboard.type("0")
    await page.keyboard.press("Tab")
    await page.keyboard.type("0")
    await page.keyboard.press("Enter")
    assert.strictEqual(await totalOf("滨河花园社区"), "93.40")
    await page.getByText("2 处未保存").waitFor()
    assert.deepStrictEqual(await hardToUse(page), [])
    await shot(page, "scores-edited")
  })

  it("keep a refused value in its cell until it is mended", async () => {
    await page.keyboard.type("9")
    await page.keyboard.press("Enter")
    await page.getByTitle("最多 3.00 分").waitFor()
    const save = page.getByRole("button", { name: /^保存/ })
    assert.isTrue(await save.isDisabled())
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Control+z")
    await page.getByText("2 处未保存").waitFor()
    assert.isFalse(await save.isDisabled())
  })

  it("are kept when the page is loaded again, and saved with a reason", async () => {
    page.once("dialog", (dialog) => void dialog.accept())
    await page.reload()
    await page.getByText("2 处未保存").waitFor()
    await page.getByRole("textbox", { name: "修改理由" }).fill("复核后更正")
    await page.keyboard.press("Enter")
    await page.getByText("已保存 2 处，请到月度排名发布更正").waitFor()
    assert.strictEqual(await page.getByText(/处未保存/).count(), 0)
    assert.strictEqual(await totalOf("滨河花园社区"), "93.40")
    await page.getByText("第 1 版发布后有改动，待更正").waitFor()
  })

  it("change the ranking, whose explanation tells the edit", async () => {
    await page.getByRole("link", { name: "看排名" }).click()
    await page.getByRole("link", { name: "滨河花园社区" }).click()
    await page.getByRole("complementary").getByText("93.40").first().waitFor()
    await page.getByRole("complementary").locator("summary").last().click()
    await page
      .getByText(/手工修改，原为 2\.80；理由：复核后更正/)
      .first()
      .waitFor()
    await shot(page, "scores-explained")
  })

  it("show who edited a cell, beside the cell it came from", async () => {
    await page.goBack()
    await page.goBack()
    await cell("滨河花园社区", "I01").click()
    const panel = page.getByRole("complementary", { name: "评分说明" })
    await panel.getByText("理由：复核后更正").waitFor()
    await panel.getByText("原来 2.80").waitFor()
    await panel.getByText(/^3月!/).waitFor()
    assert.match(page.url(), /unit=.*&indicator=I01/)
  })

  it("tell what happened to the cell, opened by keyboard, in both colours", async () => {
    const panel = page.getByRole("complementary", { name: "评分说明" })
    await panel.locator("summary").focus()
    await page.keyboard.press("Enter")
    const changes = panel.locator(".history").getByRole("listitem")
    await changes.nth(1).waitFor()
    const [hand = "", file = ""] = await changes.allTextContents()
    assert.include(hand, "由 2.80 改为 3.00")
    assert.include(hand, "理由：复核后更正")
    assert.match(file, /^导入.*由 未检查 改为 2\.80.*3月!/s)
    assert.deepStrictEqual(await hardToUse(page), [])
    await shot(page, "scores-history")
    await page.emulateMedia({ colorScheme: "dark" })
    assert.deepStrictEqual(await hardToSee(page), [])
    await page.emulateMedia({ colorScheme: "light" })
    await cell("滨河花园社区", "I02").click()
    await changes.filter({ hasText: "由 2.80 改为 3.00" }).waitFor({ state: "detached" })
    await changes.first().waitFor()
    await panel.locator("details[open]").waitFor()
    await page.goBack()
    await page.goBack()
    await panel.waitFor({ state: "detached" })
    assert.deepStrictEqual(broken, [])
  })
})
