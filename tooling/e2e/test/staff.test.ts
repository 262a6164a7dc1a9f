/**
 * The staff list and the buildings as an office works in them: found by the palette, typed, refused,
 * mended; two people at the same record; a block of Excel; a view kept; what is shown taken away.
 */
import { readFile } from "node:fs/promises"

import type { Browser, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, expect, it } from "vitest"

import { hardToUse } from "../src/axe.ts"
import { openBrowser, openPage } from "../src/chromium.ts"
import { signIn } from "../src/office.ts"
import type { FreshServer } from "../src/servers/freshServer.ts"
import { sampleServer } from "../src/servers/sampleServer.ts"
import { shot } from "../src/shot.ts"

let server: FreshServer
let browser: Browser
let page: Page
const broken: Array<string> = []

const look = { width: 1440, height: 900 }
const listened = async (): Promise<Page> => {
  const opened = await openPage(browser, look)
  opened.setDefaultTimeout(20_000)
  opened.on("pageerror", (error) => broken.push(String(error)))
  await signIn(opened, server)
  return opened
}

beforeAll(async () => {
  server = await sampleServer()
  browser = await openBrowser()
  page = await listened()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const cell = (row: number, column: number, on = page) => on.locator(`[data-at="${row}:${column}"]`)
const panel = (on = page) => on.getByRole("complementary", { name: "人员" })
const box = (name: string, on = page) => panel(on).getByRole("textbox", { name })
const save = async (on = page) => {
  await panel(on).getByRole("button", { name: "保存", exact: true }).focus()
  await on.keyboard.press("Enter")
}
/** What stands in a box is marked first, so it is typed over. */
const type = async (name: string, text: string, on = page) => {
  await box(name, on).focus()
  await on.keyboard.press("Control+a")
  await on.keyboard.type(text)
}
const people = async (search = "", on = page) => {
  await on.goto(`${server.url}/people${search}`)
  await cell(0, 0, on).waitFor()
}
const phone = 3

describe("the staff list", () => {
  it("is opened from the palette, and the side counts it", async () => {
    await page.keyboard.press("Control+k")
    await page.locator("[role=dialog] input:focus").waitFor()
    await page.keyboard.type("人员")
    await page.locator("[role=option][aria-selected=true]", { hasText: "人员" }).waitFor()
    await page.keyboard.press("Enter")
    await page.waitForURL(/\/people/)
    await cell(0, 0).waitFor()
    // The side counts who works here; the list keeps those who left as well.
    const count = await page.locator('.side a[href="/people"] .side-count').textContent()
    await page.getByRole("button", { name: "只看在岗" }).focus()
    await page.keyboard.press("Enter")
    await page.getByText(`共 ${count} 行`, { exact: true }).first().waitFor()
    assert.deepStrictEqual(await hardToUse(page), [])
  })

  it("tells at its field what is missing of somebody new, and then takes them", async () => {
    await people()
    await page.getByRole("button", { name: "新增人员" }).focus()
    await page.keyboard.press("Enter")
    await type("联系电话", "13900000001")
    await page.keyboard.press("Enter")
    await page.getByText("请填写").first().waitFor()
    assert.strictEqual(await box("姓名").getAttribute("aria-invalid"), "true")
    assert.deepStrictEqual(await hardToUse(page), [])
    await type("姓名", "欧阳新")
    assert.notStrictEqual(await box("姓名").getAttribute("aria-invalid"), "true")
    await page.keyboard.press("Enter")
    await page.getByText("已新增“欧阳新”").waitFor()
    await people("?q=欧阳新")
    await cell(0, phone).getByText("139****0001").waitFor()
  })

  it("keeps a wrong phone in its cell and says why; the right one is saved", async () => {
    await people()
    await cell(1, phone).focus()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Control+a")
    await page.keyboard.type("138000")
    await page.keyboard.press("Enter")
    await page.locator('[data-at="1:3"][aria-invalid=true]').waitFor()
    assert.include(await cell(1, phone).textContent(), "138000")
    await cell(1, phone).focus()
    await page
      .getByText(/138000.*不是电话号码/)
      .first()
      .waitFor()
    await page.keyboard.press("Enter")
    assert.strictEqual(await cell(1, phone).locator("input").inputValue(), "138000")
    await page.keyboard.press("Control+a")
    await page.keyboard.type("138 0000 0002")
    await page.keyboard.press("Enter")
    await cell(1, phone).getByText("138****0002", { exact: true }).waitFor()
    assert.strictEqual(await page.locator("[data-at][aria-invalid=true]").count(), 0)
  })

  it("changes a post from a day on, and somebody leaves with what they still hold shown", async () => {
    await people()
    await cell(2, 0).focus()
    await page.keyboard.press("Enter")
    await box("职务").waitFor()
    await type("职务", "值班主任")
    await page.getByRole("radio", { name: /从某日起变更/ }).focus()
    await page.keyboard.press("Space")
    await save()
    await page.getByText(/^已保存“/).waitFor()
    await shot(page, "staff-saved")
    await cell(3, 0).focus()
    await page.keyboard.press("Enter")
    await panel().getByText("第四责任区", { exact: true }).waitFor()
    await panel().getByRole("button", { name: "办理离岗" }).focus()
    await page.keyboard.press("Enter")
    const ask = page.getByRole("dialog")
    await ask.getByText("离岗后，下面这些要另外安排人").waitFor()
    await ask.getByRole("link", { name: "第四责任区" }).waitFor()
    assert.deepStrictEqual(await hardToUse(page), [])
    await shot(page, "staff-leaving")
    await ask.getByRole("button", { name: "办理离岗" }).focus()
    await page.keyboard.press("Enter")
    await ask.waitFor({ state: "detached" })
    await cell(3, 8).getByText("离岗").waitFor()
  })
})

describe("a misspelt household officer", () => {
  it("is found from home and corrected in one press", async () => {
    await page.goto(`${server.url}/`)
    await page.getByRole("link", { name: /包户干部不在花名册/ }).press("Enter")
    await cell(0, 2).focus()
    await page.keyboard.press("Enter")
    await page.getByRole("button", { name: "改为 刘红" }).focus()
    await shot(page, "staff-misspelt")
    await page.keyboard.press("Enter")
    await page.getByText("已改为 刘红").waitFor()
    await page.getByRole("button", { name: /^改为/ }).waitFor({ state: "detached" })
    await page.getByText("共 1 行").waitFor()
    await cell(0, 2).focus()
    await page.keyboard.press("Enter")
    await page.getByRole("button", { name: /^改为/ }).first().focus()
    await page.keyboard.press("Enter")
    await page.getByText("没有符合条件的记录").waitFor()
    await page.goto(`${server.url}/`)
    await page.locator(".home-side .home-box").first().waitFor()
    await page.getByText(/包户干部不在花名册/).waitFor({ state: "detached" })
  })
})

describe("two at the same record", () => {
  it("the second is shown both texts, chooses, and both edits are there", async () => {
    await people("?q=欧阳新")
    const [other] = await Promise.all([listened(), cell(0, 0).getByRole("link").click()])
    await page.waitForURL(/record=/)
    await other.goto(page.url())
    await box("联系电话", other).waitFor()
    await type("联系电话", "13900000002")
    await type("备注", "先改的")
    await save()
    await page.getByText("已保存“欧阳新”").waitFor()
    await type("联系电话", "13900000003", other)
    await type("人员类别", "志愿者", other)
    await save(other)
    const ask = other.getByRole("dialog")
    await ask.getByRole("radio", { name: /^联系电话 用他的/ }).focus()
    await other.keyboard.press("Space")
    assert.deepStrictEqual(await hardToUse(other), [])
    await shot(other, "staff-conflict")
    await ask.getByRole("button", { name: "按选定的保存" }).focus()
    await other.keyboard.press("Enter")
    await other.getByText("已保存“欧阳新”").waitFor()
    await page.reload()
    await box("备注").waitFor()
    const now = await Promise.all(
      ["联系电话", "备注", "人员类别"].map((name) => box(name).inputValue())
    )
    assert.deepStrictEqual(now, ["139****0002", "先改的", "志愿者"])
    await other.context().close()
  })

  it("edits of different fields are both kept without a question", async () => {
    const other = await listened()
    await other.goto(page.url())
    await box("分工", other).waitFor()
    await type("备注", "再改一次")
    await save()
    await page.getByText("已保存“欧阳新”").first().waitFor()
    await type("出生年月", "1985-03", other)
    await save(other)
    await other.getByText("已保存“欧阳新”").waitFor()
    assert.strictEqual(await other.getByRole("dialog").count(), 0)
    const note = box("备注", other).and(other.locator("textarea"))
    await expect.poll(() => note.inputValue(), { timeout: 10_000 }).toBe("再改一次")
    await other.context().close()
  })
})

describe("many at once", () => {
  it("a pasted block changes two phones, after it was shown", async () => {
    await people()
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"])
    await page.evaluate("navigator.clipboard.writeText('13700000001\\n13700000002\\n')")
    await cell(0, phone).focus()
    await page.keyboard.press("Control+v")
    const preview = page.getByRole("dialog", { name: "粘贴会改动 2 行" })
    await preview.waitFor()
    assert.deepStrictEqual(await hardToUse(page), [])
    await shot(page, "staff-paste")
    await preview.getByRole("button", { name: "写入 2 行" }).focus()
    await page.keyboard.press("Enter")
    await preview.waitFor({ state: "detached" })
    await cell(0, phone).getByText("137****0001").waitFor()
    await cell(1, phone).getByText("137****0002").waitFor()
  })

  it("a view is kept, and picked again after the page is loaded anew", async () => {
    await people()
    await page.getByRole("button", { name: "只看在岗" }).focus()
    await page.keyboard.press("Enter")
    await page.waitForURL(/t=/)
    const shown = new URL(page.url()).searchParams.get("t")
    await page.locator(".views-menu summary").focus()
    await page.keyboard.press("Enter")
    await page.getByRole("textbox", { name: "视图名称" }).focus()
    await page.keyboard.type("在岗的人")
    await page.keyboard.press("Enter")
    await page.getByText("已保存视图“在岗的人”").waitFor()
    await people()
    await page.locator(".views-menu summary").focus()
    await page.keyboard.press("Enter")
    await page.locator(".view-name", { hasText: "在岗的人" }).focus()
    await page.keyboard.press("Enter")
    await page.waitForURL(/t=/)
    assert.strictEqual(new URL(page.url()).searchParams.get("t"), shown)
  })

  it("what is shown is what is taken away", async () => {
    await people("?q=欧阳新")
    await page
      .getByText(/^共 1 行$/)
      .first()
      .waitFor()
    await page.locator(".drop-down summary", { hasText: "导出" }).focus()
    await page.keyboard.press("Enter")
    await page.getByRole("link", { name: "CSV (.csv)" }).focus()
    const download = page.waitForEvent("download")
    await page.keyboard.press("Enter")
    const text = await readFile(await (await download).path(), "utf8")
    const lines = text.replace("\uFEFF", "").trim().split(/\r?\n/)
    assert.lengthOf(lines, 2)
    assert.include(lines[0], "联系电话")
    assert.include(lines[1], "欧阳新")
    assert.deepStrictEqual(broken, [])
  })
})
