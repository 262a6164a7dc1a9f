/** The organisation tree with the keyboard alone: find, open, rename against a colleague, move, look back. */
import type { Browser, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { hardToUse } from "../src/axe.ts"
import { openBrowser, openPage } from "../src/chromium.ts"
import { signIn } from "../src/office.ts"
import type { FreshServer } from "../src/servers/freshServer.ts"
import { sampleServer } from "../src/servers/sampleServer.ts"
import { shot } from "../src/shot.ts"

let server: FreshServer
let browser: Browser
let page: Page

beforeAll(async () => {
  server = await sampleServer()
  browser = await openBrowser()
  page = await openPage(browser, { width: 1440, height: 900 })
  page.setDefaultTimeout(20_000)
  await signIn(page, server)
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const heading = (name: string) => page.locator(".unit-head h2", { hasText: name })
const press = async (...keys: ReadonlyArray<string>) => {
  for (const key of keys) await page.keyboard.press(key)
}

/** From anywhere on the page, without touching the mouse. */
const find = async (query: string, name: string) => {
  await press("/")
  const field = page.locator(".tree-find input:focus")
  await field.waitFor()
  await page.keyboard.type(query, { delay: 60 })
  assert.strictEqual(await field.inputValue(), query)
  await page.getByRole("option", { name }).first().waitFor()
  await press("Enter")
  await heading(name).waitFor()
}

/** Tab until that button has the focus; what cannot be reached fails. */
const tabTo = async (name: string) => {
  for (let steps = 0; steps < 60; steps += 1) {
    const here = await page.evaluate<string>("document.activeElement?.textContent?.trim() ?? ''")
    if (here === name) return
    await press("Tab")
  }
  throw new Error(`no Tab leads to ${name}`)
}

interface Seen {
  readonly result: {
    readonly data: { readonly unit: { readonly id: string; readonly version: string } }
  }
}

/** What a colleague does at the same time, from another desk. */
const colleagueRenames = async (place: string, name: string) => {
  const input = encodeURIComponent(JSON.stringify({ place }))
  const card = await page.request.get(`${server.url}/trpc/org.card?input=${input}`)
  const { unit } = ((await card.json()) as Seen).result.data
  const answer = await page.request.post(`${server.url}/trpc/org.rename`, {
    data: { id: unit.id, version: unit.version, name },
    headers: { origin: server.url }
  })
  assert.strictEqual(answer.status(), 200)
}

const treeRow = (name: string) => page.locator(".tree-row", { hasText: name })

describe("the tree, with the keyboard alone", () => {
  it("finds a unit by the initials of its name and opens the way to it", async () => {
    await page.goto(`${server.url}/tree`)
    await treeRow("青河区").waitFor()
    await find("hqlsq", "红旗路社区")
    // Names come first, their numbers after them.
    await treeRow("红旗路社区").filter({ hasText: "1,141" }).waitFor()
    assert.match((await treeRow("红旗路社区").textContent()) ?? "", /1,141.*18.*1/)
    assert.deepStrictEqual(await hardToUse(page), [])
    await shot(page, "tree")
  })

  it("opens a branch and shows what stands in it", async () => {
    await page.locator(".tree-box").focus()
    await press("ArrowRight")
    await treeRow("静园家园").filter({ hasText: "472" }).waitFor()
    assert.match((await treeRow("静园家园").textContent()) ?? "", /472.*8.*1/)
  })

  it("keeps a new name when a colleague was quicker, and saves it after a look", async () => {
    await find("sasq", "水岸社区")
    await tabTo("改名")
    await press("Enter")
    const field = page.getByRole("dialog").getByLabel("名称")
    await field.waitFor()
    await colleagueRenames("990104003009", "水岸新社区")
    await field.focus()
    await press("Control+A")
    await page.keyboard.type("水岸花园社区")
    await press("Enter")
    await page.getByText("现在的名称是“水岸新社区”").waitFor()
    assert.strictEqual(await field.inputValue(), "水岸花园社区")
    await field.focus()
    await press("Enter")
    await heading("水岸花园社区").waitFor()
    await treeRow("水岸花园社区").waitFor()
  })

  it("moves a compound under another community from a day on; the days before stay", async () => {
    await find("静园家园", "静园家园")
    await page.locator(".tree-box").focus()
    await tabTo("移动")
    await press("Enter")
    const where = page.getByRole("dialog").getByRole("combobox")
    await where.focus()
    await page.keyboard.type("柳荫")
    await page.getByRole("dialog").getByRole("option", { name: "柳荫社区" }).waitFor()
    await press("Enter")
    const plan = page.getByRole("region", { name: "这样改之后" })
    await plan.getByText("柳荫社区 / 静园家园").waitFor()
    await plan.getByText("9 处").waitFor()
    assert.deepStrictEqual(await hardToUse(page), [])
    await shot(page, "tree-move")
    await tabTo("移动")
    await press("Enter")
    await page.getByRole("dialog").waitFor({ state: "detached" })
    await find("lysq", "柳荫社区")
    await page.locator(".unit-facts").getByText("25", { exact: true }).waitFor()
    await page.goto(`${page.url()}&on=2026-05-31`)
    await page.locator(".unit-facts").getByText("17", { exact: true }).waitFor()
  })

  it("asks before what was dragged by mouse moves, and says beforehand why it may not", async () => {
    await page.goto(`${server.url}/tree?place=990104003009`)
    await heading("水岸花园社区").waitFor()
    await treeRow("滨河街道").dragTo(treeRow("红旗路社区"))
    const dialog = page.getByRole("dialog")
    await dialog.getByText("移到“红旗路社区”之下").waitFor()
    await dialog.getByRole("alert").waitFor()
    assert.isTrue(await dialog.getByRole("button", { name: "移动" }).isDisabled())
    await press("Escape")
    await dialog.waitFor({ state: "detached" })
  })

  it("answers for past days with the names of those days, and tells both in the history", async () => {
    await page.goto(`${server.url}/tree?place=990104003009&tab=history`)
    await page.getByRole("heading", { name: "名称与代码" }).waitFor()
    await page.locator(".unit-places").getByText("水岸社区").first().waitFor()
    await page.goto(`${server.url}/tree?place=990104003009&on=2026-05-31`)
    await heading("水岸社区").waitFor()
    for (const tab of ["人员", "职责", "责任区", "历史"]) {
      await page.getByRole("tab", { name: tab }).waitFor()
    }
  })

  it("merges a compound into another after showing what that changes", async () => {
    await page.goto(`${server.url}/tree?place=${encodeURIComponent("书香小区")}`)
    await heading("书香小区").waitFor()
    await treeRow("锦绣花园").waitFor()
    await tabTo("合并")
    await press("Enter")
    const dialog = page.getByRole("dialog")
    await dialog.getByRole("combobox").first().focus()
    await page.keyboard.type("锦绣花园")
    await dialog.getByRole("option", { name: "锦绣花园" }).first().waitFor()
    await press("Enter")
    const plan = page.getByRole("region", { name: "这样改之后" })
    await plan.getByText("调整隶属").waitFor()
    assert.deepStrictEqual(await hardToUse(page), [])
    await shot(page, "tree-merge")
    await tabTo("合并")
    await press("Enter")
    await page.getByText("已合并为“书香小区”").waitFor()
    await treeRow("锦绣花园").waitFor({ state: "detached" })
  })

  it("opens a count down to the cell it was read from", async () => {
    await page.goto(`${server.url}/tree?place=990104003005&on=2026-05-31&why=gaps`)
    const panel = page.getByRole("complementary", { name: "数的来由" })
    await panel.getByText("韩雨桐 2026-02-01 离岗").waitFor()
    const cell = panel.getByRole("link", { name: "楼院!A88" })
    assert.match((await cell.getAttribute("href")) ?? "", /^\/import\/.+cell=A88/)
    assert.deepStrictEqual(await hardToUse(page), [])
  })
})
