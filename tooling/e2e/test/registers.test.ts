/**
 * Zones and buildings as an office keeps them: one begun, changed and closed; a block of Excel that is
 * refused row by row; a misspelt officer mended from the tree; and all of it in a hand.
 */
import type { Browser, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { hardToUse } from "../src/axe.ts"
import { openBrowser, openPage } from "../src/chromium.ts"
import { illSet } from "../src/illSet.ts"
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
  page.setDefaultTimeout(20_000)
  page.on("pageerror", (error) => broken.push(String(error)))
  await signIn(page, server)
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const cell = (row: number, column: number) => page.locator(`[data-at="${row}:${column}"]`)
const panel = (name: string) => page.getByRole("complementary", { name })
const open = async (path: string) => {
  await page.goto(`${server.url}${path}`)
  await page.locator("[role=grid]").waitFor()
}
const save = (name: string) =>
  panel(name).getByRole("button", { name: "保存", exact: true }).click()

/** Closing is asked; the list then goes on without it, and the panel with it. */
const closeOpen = async (name: string) => {
  await panel(name).getByRole("button", { name: "停用" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "停用" }).click()
  await page.getByText(/起停用$/).waitFor()
  await panel(name).waitFor({ state: "detached" })
}

describe("zones", () => {
  it("one is added with a leader, a community that is taken is refused, and it is closed again", async () => {
    await open("/zones")
    await page.getByRole("button", { name: "新增责任区" }).click()
    await panel("责任区").getByRole("textbox", { name: "责任区" }).fill("第九责任区")
    const leader = panel("责任区").getByRole("combobox", { name: "责任领导" })
    await leader.fill("沈朋")
    await panel("责任区").getByRole("option", { name: "沈鹏" }).click()
    await panel("责任区").getByRole("checkbox", { name: "水岸社区" }).check()
    assert.deepStrictEqual(await hardToUse(page), [])
    await shot(page, "zone-new")
    await save("责任区")
    // Somebody else answers for it already, which is told at the field.
    await panel("责任区").getByText("“水岸社区（第六责任区）”已经有了").first().waitFor()
    await panel("责任区").getByRole("checkbox", { name: "水岸社区" }).uncheck()
    await save("责任区")
    await page.getByText("已新增“第九责任区”").waitFor()
    await open("/zones?q=第九责任区")
    await page.getByText("共 1 行").first().waitFor()
    await cell(0, 0).getByRole("link").click()
    await panel("责任区").getByRole("checkbox", { name: "水岸社区" }).waitFor()
    assert.strictEqual(await leader.inputValue(), "沈鹏")
    // It begins today, so it can end tomorrow at the earliest.
    await panel("责任区").getByRole("button", { name: "停用" }).click()
    const ask = page.getByRole("dialog")
    await ask.getByLabel("从哪天起停用").fill("+1")
    await ask.getByLabel("从哪天起停用").press("Enter")
    await ask.getByRole("button", { name: "停用" }).click()
    await page.getByText(/第九责任区从 \d{4}-\d{2}-\d{2} 起停用/).waitFor()
  })
})

describe("buildings", () => {
  it("one is added where it stands, found by initials, and an old one is closed", async () => {
    await open("/buildings")
    await page.getByRole("button", { name: "新增楼栋" }).click()
    await panel("楼栋").getByRole("combobox", { name: "所在小区或社区" }).fill("lkxq")
    await panel("楼栋")
      .getByRole("option", { name: /粮库小区/ })
      .first()
      .click()
    await panel("楼栋").getByRole("textbox", { name: "楼号" }).fill("新9")
    await panel("楼栋").getByRole("textbox", { name: "户数" }).fill("１２")
    await save("楼栋")
    await page.getByText("已新增“新9”").waitFor()
    await open("/buildings?q=新9")
    await cell(0, 4).getByText("12", { exact: true }).waitFor()
    await open("/buildings?q=康乐家属院")
    await cell(0, 0).getByRole("link").click()
    await panel("楼栋").getByRole("button", { name: "停用" }).waitFor()
    await closeOpen("楼栋")
    await page.getByText("共 4 行").first().waitFor()
  })

  it("a pasted block is refused row by row; the rest of it goes when that row is left out", async () => {
    await open("/people")
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"])
    await page.evaluate("navigator.clipboard.writeText('13700000001\\n电话\\n13700000003\\n')")
    await cell(0, 3).focus()
    await page.keyboard.press("Control+v")
    const preview = page.getByRole("dialog")
    await preview.getByRole("button", { name: "写入 3 行" }).click()
    const refused = preview.getByRole("row").filter({ hasText: "不是电话号码" })
    await refused.waitFor()
    assert.strictEqual(await refused.count(), 1)
    assert.deepStrictEqual(await hardToUse(page), [])
    await shot(page, "paste-refused")
    await preview.getByRole("button", { name: "不选这 1 行" }).click()
    await preview.getByRole("button", { name: "写入 2 行" }).click()
    await cell(0, 3).getByText("137****0001").waitFor()
    await cell(2, 3).getByText("137****0003").waitFor()
    await preview.getByRole("button", { name: "不粘贴" }).click()
  })
})

describe("a misspelt officer in the tree", () => {
  it("stands with the likely name, and one press closes the gap", async () => {
    await page.goto(`${server.url}/tree?place=990104003003`)
    const gap = page.locator(".unit-gap").filter({ hasText: "刘虹 不在花名册上" })
    await gap.waitFor()
    assert.deepStrictEqual(await hardToUse(page), [])
    await shot(page, "tree-misspelt")
    await gap.getByRole("button", { name: "改为 刘红" }).click()
    await page.getByText("1 栋楼已由 刘红 包户").waitFor()
    await gap.waitFor({ state: "detached" })
  })

  it("a place nobody knows is told, with the way back", async () => {
    await page.goto(`${server.url}/tree?place=nowhere`)
    await page.getByText("找不到“nowhere”").waitFor()
    await page.getByRole("button", { name: "返回组织树" }).click()
    await page.locator(".unit-head h2").waitFor()
  })
})

describe("in a hand", () => {
  it("rows are cards, which open, call, and give way to the table", async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open("/people")
    const card = page.locator(".register-card").first()
    await card.waitFor()
    assert.match((await card.locator(".card-aside").textContent()) ?? "", /^1\d\d\*{4}\d{4}$/)
    await page.getByRole("button", { name: "表格" }).click()
    await page.locator(".register-card").first().waitFor({ state: "detached" })
    assert.deepStrictEqual(await illSet(page), [])
    await page.getByRole("button", { name: "表格" }).click()
    await card.getByRole("link").first().click()
    await panel("人员").getByRole("textbox", { name: "姓名" }).waitFor()
    assert.deepStrictEqual([...(await illSet(page)), ...(await hardToUse(page))], [])
    const heights = await panel("人员")
      .locator("input, select")
      .evaluateAll((fields) =>
        fields.map((field) => field.parentElement?.getBoundingClientRect().height ?? 0)
      )
    assert.isTrue(
      heights.every((height) => height >= 44),
      String(heights)
    )
    assert.deepStrictEqual(broken, [])
  })
})
