/**
 * An inspector with a telephone in hand: a round is recorded with a photo beside its finding, what is no photo is
 * told in its cell, and the photo opens in the explanation. Then a community's head contests a line with a file.
 */
import type { Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { openPage } from "../../src/chromium.ts"
import { signInAs } from "../../src/office.ts"
import { asOperator } from "../../src/servers/prepareAccount.ts"
import { sampleServer } from "../../src/servers/sampleServer.ts"
import { faultsOf, openSession, type Session } from "../../src/session.ts"
import { shot } from "../../src/shot.ts"

const password = "heng-shui-2026-ai-wei"
const inspector = { name: "wang", password }

const prepare = (data: string): Promise<void> =>
  asOperator(data, async (api) => {
    await api.accounts.add.mutate({ ...inspector, displayName: "王督查" })
    await api.grants.add.mutate({ account: "wang", role: "inspector", place: "990104003000" })
  })

let session: Session
let page: Page

beforeAll(async () => {
  session = await openSession(() => sampleServer(prepare))
  const browser = session.page.context().browser()
  if (browser === null) throw new Error("there is no browser around the page")
  page = await openPage(browser, { width: 1440, height: 900 })
  page.setDefaultTimeout(20_000)
  await signInAs(page, session.server, inspector)
  await page.setViewportSize({ width: 390, height: 844 })
}, 240_000)

afterAll(async () => {
  await session?.end()
})

/** One dot of colour. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64"
)
const cell = (column: string) => page.getByLabel(`${column} 第 1 行`, { exact: true })
const choose = (name: string, mimeType: string, buffer: Buffer) =>
  page.locator(".finding-photo input[type=file]").first().setInputFiles({ name, mimeType, buffer })
const say = (text: string | RegExp) => page.getByText(text).first().waitFor()

describe("an inspector with a telephone", () => {
  it("records a round with a photo; what only calls itself one is refused and nothing is kept", async () => {
    await page.goto(`${session.server.url}/inspections/new`)
    await page.getByRole("combobox", { name: "社区" }).fill("990104003008")
    await page.locator("[role=option]").first().click()
    await page.getByLabel("日期", { exact: true }).fill("2026-03-05")
    await page.getByLabel("检查人", { exact: true }).fill("王督查")
    await page.locator("datalist option").first().waitFor({ state: "attached" })
    await cell("指标").fill("I01")
    await cell("结果").fill("0.5")
    await choose("说明.txt", "text/plain", Buffer.from("只是文字"))
    await say(/不是照片：须为/)
    await choose("假照片.png", "image/png", Buffer.from("只是文字，不是照片"))
    await page.getByRole("button", { name: "保存检查" }).click()
    await say(/“假照片.png”不是照片/)
    await page.getByRole("button", { name: "去掉照片 第 1 行" }).click()
    await choose("现场.png", "image/png", png)
    await page.locator(".photo-waiting img").waitFor()
    await shot(page, "inspector-phone-390")
    assert.deepStrictEqual(await faultsOf(page), [])
    await page.getByRole("button", { name: "保存检查" }).click()
    await say("检查已保存")
    await page.locator(".photo-thumb img").waitFor()
    assert.strictEqual(await page.locator(".round-table tbody tr").count(), 1)
  })

  it("opens it in the explanation", async () => {
    await page.getByRole("link", { name: "看得分说明" }).click()
    const open = page.locator(".worked-open > summary").first()
    await open.waitFor()
    for (const one of await page.locator(".worked-open > summary").all()) {
      if (await one.isVisible()) await one.click()
    }
    await page.locator(".worked-evidence .photo-thumb img").first().waitFor()
    await shot(page, "inspector-phone-explanation-390")
    await page
      .getByRole("button", { name: /^放大照片/ })
      .first()
      .click()
    await page.locator("dialog[open] img").waitFor()
    await page.keyboard.press("Escape")
  })
})

describe("the office, with a ledger entry", () => {
  it("puts a photo beside it, which the ledger and the explanation show", async () => {
    const desk = session.page
    const url = session.server.url
    await desk.goto(`${url}/inspections?period=2026-03&show=ledger`)
    await desk.getByRole("button", { name: "登记加减分" }).first().click()
    const dialog = desk.locator("[role=dialog]")
    await dialog.getByRole("combobox", { name: "社区" }).fill("990104003008")
    await desk.locator("[role=option]").first().click()
    await dialog.getByLabel("分值", { exact: true }).fill("1")
    await dialog.getByLabel("理由", { exact: true }).fill("区级表彰")
    const photo = { name: "奖牌.png", mimeType: "image/png", buffer: png }
    await dialog.locator("input[type=file]").setInputFiles(photo)
    await dialog.getByRole("button", { name: "登记", exact: true }).click()
    await desk.getByText("已登记，得分已重算").first().waitFor()
    await desk.locator(".round-table .photo-thumb img").waitFor()
    assert.deepStrictEqual(await faultsOf(desk), [])
    await desk.goto(`${url}/ranking/2026-03?unit=990104003008`)
    const given = desk.locator(".ledger-opened")
    await given.getByText("区级表彰").waitFor()
    await given.locator(".photo-thumb img").waitFor()
    await shot(desk, "explanation-ledger")
    assert.deepStrictEqual(await faultsOf(desk), [])
  })
})
