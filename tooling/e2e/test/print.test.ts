/** What comes out of the printer: the sheet alone on A4, whose it is and of which day, nothing cut off. */
import type { Browser, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { openBrowser, openPage } from "../src/chromium.ts"
import { illSet } from "../src/illSet.ts"
import { signIn } from "../src/office.ts"
import { onPaper, pagesOf, pdfOf, sizeOf } from "../src/onPaper.ts"
import type { FreshServer } from "../src/servers/freshServer.ts"
import { sampleServer } from "../src/servers/sampleServer.ts"

let server: FreshServer
let browser: Browser
let page: Page

/** A4 lying down without its margins, at the 96 dots an inch that a browser prints with. */
const paper = { width: 1032, height: 680 }

beforeAll(async () => {
  server = await sampleServer()
  browser = await openBrowser()
  page = await openPage(browser, { ...paper, dark: true })
  await signIn(page, server)
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const printed = async (path: string, shows: string, name: string) => {
  await onPaper(page, `${server.url}${path}`, shows, name)
  return pdfOf(page)
}

describe("on paper", () => {
  it("a ranking is one upright sheet with its office, its version and its day", async () => {
    const pdf = await printed("/ranking/2026-05", ".ranking-table .table-closing", "ranking")
    assert.deepStrictEqual(await illSet(page), [])
    assert.deepStrictEqual(sizeOf(pdf), [210, 297])
    assert.strictEqual(pagesOf(pdf), 1)
    const paper = page.locator(".ranking-paper")
    assert.isTrue(await paper.getByText("滨河街道", { exact: true }).isVisible())
    assert.isTrue(await paper.getByText(/第 1 版，.*发布.*数据截至/).isVisible())
    assert.strictEqual(await paper.locator("tbody tr").count(), 12)
    assert.isFalse(await page.locator(".ranking-table").isVisible())
    assert.isFalse(await page.getByRole("navigation", { name: "主导航" }).isVisible())
    assert.isFalse(await page.getByRole("button", { name: "打印" }).isVisible())
  })

  it("a month's board lies down, its curves on the sheet after it", async () => {
    const pdf = await printed("/month/2026-05", ".multiples", "month")
    assert.deepStrictEqual(await illSet(page), [])
    assert.deepStrictEqual(sizeOf(pdf), [297, 210])
    assert.strictEqual(pagesOf(pdf), 2)
  })

  it("an explanation is printed alone, with nothing folded away that it needs", async () => {
    const path = "/ranking/2026-03?unit=990104003008"
    const pdf = await printed(path, ".side-panel footer", "explanation")
    assert.deepStrictEqual(await illSet(page), [])
    assert.deepStrictEqual(sizeOf(pdf), [210, 297])
    assert.strictEqual(pagesOf(pdf), 1)
    assert.isFalse(await page.locator(".ranking-table").isVisible())
    assert.isTrue(await page.locator(".side-panel").getByText("3月!L45").isVisible())
    assert.isTrue(await page.getByRole("heading", { name: /2026年3月/ }).isVisible())
  })

  it.each([
    ["scheme", "/scheme", ".scheme-table tbody tr"],
    ["scores", "/scores/2026-03", ".score-total"],
    ["people", "/people", "[role=grid] [role=row] a"]
  ])(
    "%s is a sheet without what only a screen needs, nothing cut off",
    async (name, path, shows) => {
      const pdf = await printed(path, shows, name)
      assert.deepStrictEqual(await illSet(page), [])
      assert.sameMembers(sizeOf(pdf), [210, 297])
      assert.isAtLeast(pagesOf(pdf), 1)
      assert.isAtMost(pagesOf(pdf), 4)
      assert.isFalse(await page.getByRole("navigation", { name: "主导航" }).isVisible())
      assert.isFalse(await page.getByRole("button", { name: "打印" }).isVisible())
    }
  )
})
