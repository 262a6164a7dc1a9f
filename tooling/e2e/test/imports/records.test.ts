/**
 * The registers of the sample office: chosen, narrowed, a line opened down to its cell, taken along as a file; on a desk and in a hand, in both languages and colours.
 */
import { readFileSync } from "node:fs"

import type { Browser, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { hardToUse } from "../../src/axe.ts"
import { openBrowser, openPage } from "../../src/chromium.ts"
import { illSet } from "../../src/illSet.ts"
import { signIn } from "../../src/office.ts"
import type { FreshServer } from "../../src/servers/freshServer.ts"
import { sampleServer } from "../../src/servers/sampleServer.ts"
import { shot } from "../../src/shot.ts"

let server: FreshServer
let browser: Browser
let page: Page

beforeAll(async () => {
  server = await sampleServer()
  browser = await openBrowser()
  page = await openPage(browser, { width: 1440, height: 900 })
  page.setDefaultTimeout(20_000)
  await signIn(page, server)
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const open = async (path: string) => {
  await page.goto(`${server.url}${path}`)
  await page.locator("[role=gridcell]").first().waitFor()
}
const sound = async (name: string) => {
  await shot(page, name)
  assert.deepStrictEqual(await hardToUse(page), [])
  assert.deepStrictEqual(await illSet(page), [])
}

describe("registers", () => {
  it("begin with the fullest, and are chosen, searched and narrowed by days", async () => {
    await open("/records")
    await page.getByRole("grid", { name: "每日巡查台账" }).waitFor()
    await sound("records-daily")
    await open("/records?kind=complaint&from=2026-03-01&until=2026-03-10")
    await page.getByRole("grid", { name: "信访投诉台账" }).waitFor()
    const search = page.getByRole("searchbox", { name: "查找内容" })
    await search.fill("没有这样的话")
    await search.press("Enter")
    await page.getByText("没有这样的记录").waitFor()
    await page.getByRole("button", { name: "清除筛选" }).click()
    await page.locator("[role=gridcell]").first().waitFor()
    assert.notInclude(page.url(), "from=")
  })

  it("open a line down to its cell, and keep the complainant to themselves", async () => {
    await open("/records?kind=complaint")
    await page.locator('[data-at="0:0"] a').first().click()
    const panel = page.getByRole("complementary", { name: "台账记录" })
    await panel.getByRole("link", { name: /信访投诉台账2026\.xls · .+![A-Z]+\d+/ }).waitFor()
    const text = await panel.innerText()
    assert.notMatch(text, /1[3-9]\d{9}/)
    await sound("records-open")
  })

  it("leave as a file", async () => {
    await open("/records?kind=small_business")
    await page.locator("summary", { hasText: "导出" }).click()
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "CSV (.csv)" }).click()
    ])
    assert.strictEqual(file.suggestedFilename(), "五小行业底册.csv")
    const text = readFileSync(await file.path(), "utf8")
    assert.match(text.split("\n")[0] ?? "", /^\ufeff?店名,社区,/)
  })

  it("are looked at in a hand, in English and in the dark", async () => {
    await page.emulateMedia({ colorScheme: "dark" })
    await open("/records?kind=meeting")
    await sound("records-meeting-dark")
    await page.setViewportSize({ width: 390, height: 844 })
    await open("/records?kind=drug_issue")
    await sound("records-390-dark")
    await page.emulateMedia({ colorScheme: "light" })
    await open("/records?kind=health_activity")
    await sound("records-390")
  })
})
