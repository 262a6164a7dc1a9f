/** The whole way without a mouse: sign in, import, read a score down to its cell, publish. */
import type { Browser, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { openBrowser, openPage } from "../src/chromium.ts"
import { firstAccount, sampleFiles } from "../src/office.ts"
import { type FreshServer, freshServer } from "../src/servers/freshServer.ts"
import { shot } from "../src/shot.ts"

let server: FreshServer
let browser: Browser
let page: Page

beforeAll(async () => {
  server = await freshServer()
  browser = await openBrowser()
  page = await openPage(browser, { width: 1440, height: 900 })
  // Heard from the first page on, so that no choice of files comes before the listening.
  page.on("filechooser", (chooser) => {
    void chooser.setFiles([...sampleFiles("代码表", "花名册", "评分", "扣分")])
  })
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const focused = () =>
  page.evaluate<string>(
    "(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim()"
  )

/** Presses Tab until what has the focus is called so; what cannot be reached fails. */
const tabTo = async (name: RegExp) => {
  const passed: Array<string> = []
  for (let steps = 0; steps < 60; steps += 1) {
    const here = await focused()
    if (name.test(here)) return
    passed.push(here.slice(0, 20))
    await page.keyboard.press("Tab")
  }
  throw new Error(`no Tab leads to ${name}; passed: ${passed.join(" → ")}`)
}

/** A ring or an edge must show where the keyboard is. */
const ringed = () =>
  page.evaluate<boolean>(`(() => {
    const here = document.activeElement
    if (here === null || here === document.body) return false
    const shows = (one) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
      return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none"
    }
    const cell = here.closest("td")
    const field = here.closest(".field-box, .choice")
    return [here, cell, field].some((one) => one !== null && shows(one))
  })()`)

describe("with the keyboard alone", () => {
  it("signs in: the first box waits for typing", async () => {
    const { name, password } = await firstAccount(server)
    await page.goto(`${server.url}/`)
    await page.getByLabel("账号").waitFor()
    await page.keyboard.type(name)
    await page.keyboard.press("Tab")
    await page.keyboard.type(password)
    await page.keyboard.press("Enter")
    // The door promises the same in its own words: only the page inside has this button.
    await page.getByRole("button", { name: "选择文件", exact: true }).waitFor()
  })

  it("chooses files and writes them", async () => {
    await tabTo(/^选择文件$/)
    assert.isTrue(await ringed())
    await page.keyboard.press("Enter")
    await page.getByRole("button", { name: /^写入/ }).waitFor({ timeout: 60_000 })
    await tabTo(/^写入/)
    await page.keyboard.press("Enter")
    await page.getByText(/已写入：新增/).waitFor({ timeout: 60_000 })
    await tabTo(/^看2026年5月排名/)
    await page.keyboard.press("Enter")
    await page.locator(".ranking-table .table-closing").waitFor()
  })

  it("walks the months and the rows, opens a score, reaches its cell and closes it", async () => {
    for (const month of ["2026-04", "2026-03"]) {
      // The months there are come beside the ranking, not before it.
      await page.locator("button[aria-label='上一个月']:enabled").waitFor()
      await page.keyboard.press("[")
      await page.waitForURL(`**/ranking/${month}`)
      await page.locator(`h1:has-text("${Number(month.slice(5))}月")`).waitFor()
    }
    await page.getByText("99.70").first().waitFor()
    // The heading, which a new page puts the focus on, is called as its table is.
    await page.keyboard.press("Tab")
    await tabTo(/^2026年3月社区考核排名$/)
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowUp")
    assert.strictEqual(await focused(), "建设新村社区")
    assert.isTrue(await ringed())
    await page.keyboard.press("Enter")
    await page.getByText("3月!L45").first().waitFor()
    await shot(page, "keyboard-opened")
    await page.keyboard.press("]")
    await page.getByRole("complementary").getByText("第 2 名").waitFor()
    await tabTo(/^3月![A-Z]+\d+$/)
    assert.isTrue(await ringed())
    await page.keyboard.press("Escape")
    await page.waitForURL((url) => url.search === "")
    await page.locator(":focus", { hasText: /^\s*朝阳里社区\s*$/u }).waitFor()
  })

  it("publishes, after leaving the question once", async () => {
    await page.goto(`${server.url}/ranking/2026-03`)
    await page.getByRole("button", { name: "发布第 1 版" }).waitFor()
    await tabTo(/^发布第 1 版$/)
    await page.keyboard.press("Enter")
    await page.getByRole("dialog").waitFor()
    await shot(page, "keyboard-publish")
    await page.keyboard.press("Escape")
    await page.getByRole("dialog").waitFor({ state: "detached" })
    await page.locator(":focus", { hasText: /^\s*发布第 1 版\s*$/u }).waitFor()
    await page.keyboard.press("Enter")
    await page.locator("[role=dialog] :focus").waitFor()
    await tabTo(/^发布第 1 版$/)
    assert.isTrue(await ringed())
    await page.keyboard.press("Enter")
    await page.getByText(/第 1 版已发布/).waitFor()
  })
})
