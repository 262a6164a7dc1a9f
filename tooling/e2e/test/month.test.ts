/** The month's board without a mouse: walk its cells, open one, go on to the explanation; compare months. */
import type { Browser, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { hardToUse } from "../src/axe.ts"
import { openBrowser, openPage } from "../src/chromium.ts"
import { signIn } from "../src/office.ts"
import { complaintsOf } from "../src/quiet.ts"
import type { FreshServer } from "../src/servers/freshServer.ts"
import { sampleServer } from "../src/servers/sampleServer.ts"
import { shot } from "../src/shot.ts"

let server: FreshServer
let browser: Browser
let page: Page
let complaints: ReadonlyArray<string>

beforeAll(async () => {
  server = await sampleServer()
  browser = await openBrowser()
  page = await openPage(browser, { width: 1440, height: 900 })
  await signIn(page, server)
  complaints = complaintsOf(page)
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** What has the focus: its cell, or its text. */
const focused = () =>
  page.evaluate<string>(`(() => {
    const here = document.activeElement
    return here?.getAttribute("data-cell") ?? here?.getAttribute("href") ?? here?.textContent ?? ""
  })()`)

const press = async (...keys: ReadonlyArray<string>) => {
  for (const key of keys) await page.keyboard.press(key)
}

const tabTo = async (name: RegExp) => {
  for (let steps = 0; steps < 60; steps += 1) {
    if (name.test(await focused())) return
    await press("Tab")
  }
  throw new Error(`no Tab leads to ${name}`)
}

describe("the month's board with the keyboard alone", () => {
  it("walks the cells and opens one down to its reason and its source", async () => {
    await page.goto(`${server.url}/month/2026-05`)
    await page.locator(".matrix [data-cell]").first().waitFor()
    await tabTo(/^0:0$/)
    await press("ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown")
    for (let column = 0; column < 8; column += 1) await press("ArrowRight")
    assert.strictEqual(await focused(), "5:8")
    await press("Enter")
    const card = page.getByRole("dialog")
    await card.getByText("垃圾桶满溢未及时清运").waitFor()
    assert.isTrue(await card.getByText("5月扣分!F11").isVisible())
    await shot(page, "month-cell")
    await press("Escape")
    assert.strictEqual(await focused(), "5:8")
    assert.strictEqual(await card.count(), 0)
  })

  it("goes on to the explanation of that community, and back", async () => {
    await press("Enter")
    await page.getByRole("dialog").waitFor()
    await tabTo(/^\/ranking\/2026-05\?unit=/)
    await press("Enter")
    await page.waitForURL(/\/ranking\/2026-05\?unit=/)
    await page.locator(".side-panel").getByText("各项相加与总分一致").waitFor()
    await page.goBack()
    await page.locator(".matrix [data-cell]").first().waitFor()
  })

  it("opens a sum to the communities that lost it, which Back and Escape close", async () => {
    await page.locator('[data-cell="5:8"]').focus()
    await press("End")
    assert.strictEqual(await focused(), "5:12")
    await press("Enter")
    const panel = page.getByRole("complementary", { name: "失分说明" })
    await panel.getByText("各社区失分相加与合计一致").waitFor()
    assert.strictEqual(await panel.locator(".explained-line").count(), 2)
    assert.isTrue(await panel.getByText("5月扣分!F11").isVisible())
    assert.match(page.url(), /row=I06/)
    assert.isTrue(await page.locator('[data-cell="5:12"]').isVisible())
    assert.deepStrictEqual(await hardToUse(page), [])
    await press("Escape")
    await panel.waitFor({ state: "detached" })
    assert.strictEqual(await focused(), "5:12")
    await page.goBack()
    await panel.waitFor()
    await page.goBack()
    await panel.waitFor({ state: "detached" })
  })

  it("walks the marks of the curves, and shows them as a table", async () => {
    const marks = page.locator(".multiples [data-mark]")
    await marks.first().waitFor()
    await page.locator('.multiples [data-mark][tabindex="0"]').focus()
    await press("ArrowRight", "ArrowDown")
    const name = await page.evaluate<string>("document.activeElement?.getAttribute('aria-label')")
    assert.match(name, /4月 \d+\.\d\d/)
    await page.getByRole("button", { name: "看表格" }).focus()
    await press("Enter")
    await page.getByRole("table", { name: /总分走势/ }).waitFor()
  })

  it("leads from a figure of the table to what it is made of, in the version it was published in", async () => {
    await page
      .getByRole("table", { name: /总分走势/ })
      .getByRole("button")
      .first()
      .focus()
    await press("Enter")
    await page.waitForURL(/\/ranking\/2026-03\?unit=\d+&version=1/)
    await page.locator(".side-panel").getByText("各项相加与总分一致").waitFor()
  })
})

describe("two months side by side", () => {
  it("are chosen in the bar, and the address keeps them", async () => {
    await page.goto(`${server.url}/ranking/2026-05`)
    await page.getByRole("combobox", { name: "对比" }).selectOption("2026-04")
    await page.locator(".compare-table .table-closing").waitFor()
    assert.match(page.url(), /with=2026-04/)
    const first = await page.locator(".compare-table tbody tr").first().innerText()
    assert.match(first.replaceAll(/\s+/g, " "), /^青石桥社区 1 3 .*97\.45 95\.20 \+2\.25/)
    assert.deepStrictEqual(await hardToUse(page), [])
    await shot(page, "month-compare")
    await page.reload()
    await page.locator(".compare-table .table-closing").waitFor()
  })

  it("says in words that a month does not exist, and leads back", async () => {
    await page.goto(`${server.url}/ranking/2026-05?with=2020-01`)
    await page.getByRole("button", { name: "不对比" }).click()
    await page.locator(".ranking-table .table-closing").waitFor()
  })

  it("complains of nothing on the way but the month that is not there", () => {
    assert.deepStrictEqual(
      complaints.filter((one) => !/404/.test(one)),
      []
    )
  })
})
