/** Responsibility letters with the keyboard alone: a template, all at once after a look, signed, printed. */
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { illSet } from "../../src/illSet.ts"
import { themes } from "../../src/looks.ts"
import { onPaper, pagesOf, pdfOf, sizeOf } from "../../src/onPaper.ts"
import { sampleServer } from "../../src/servers/sampleServer.ts"
import { faultsOf, openSession, type Session } from "../../src/session.ts"
import { shot } from "../../src/shot.ts"

let session: Session

beforeAll(async () => {
  session = await openSession(sampleServer)
  session.page.setDefaultTimeout(20_000)
}, 240_000)

afterAll(async () => {
  await session?.end()
})

const press = async (...keys: ReadonlyArray<string>) => {
  for (const key of keys) await session.page.keyboard.press(key)
}
const panel = () => session.page.locator(".side-panel")
const button = async (name: string | RegExp, within = session.page.locator("body")) => {
  const found = within.getByRole("button", { name, exact: typeof name === "string" })
  await found.first().focus()
  await press("Enter")
}
const title = "爱国卫生工作目标责任书"

describe("responsibility letters, with the keyboard alone", () => {
  it("begin with a template, its targets linked to indicators", async () => {
    const { page, server } = session
    await page.goto(`${server.url}/letters`)
    await page.getByText("这一年还没有责任书").waitFor()
    await button("模板")
    await button("新增模板", panel())
    await panel().getByRole("textbox", { name: "标题" }).fill(title)
    await panel().getByRole("textbox", { name: "正文" }).fill("按照属地管理原则，落实各项任务。")
    await panel().getByRole("textbox", { name: "第 1 项目标" }).fill("巩固环境卫生整治成果")
    const indicator = panel().getByRole("combobox", { name: "第 1 项对应的考核指标" })
    await indicator.locator("option").nth(1).waitFor({ state: "attached" })
    await indicator.focus()
    await press("ArrowDown")
    await button("再加一项", panel())
    await panel().getByRole("textbox", { name: "第 2 项目标" }).fill("发动居民人人参与")
    await shot(page, "letters-template")
    assert.deepStrictEqual(await faultsOf(page), [])
    await button("保存模板", panel())
    await panel().locator(".letter-template summary", { hasText: title }).waitFor()
  })

  it("are looked at, then made for all communities at once", async () => {
    const { page } = session
    await button("生成责任书")
    await panel().getByRole("combobox", { name: "为哪些单位" }).selectOption("community")
    await button("预览", panel())
    await panel().getByText("将为 12 个单位各生成一份").waitFor()
    assert.strictEqual(await panel().locator(".letter-parties li").count(), 12)
    await shot(page, "letters-preview")
    assert.deepStrictEqual(await faultsOf(page), [])
    await button("生成 12 份", panel())
    await page.getByText("应签 12，已签 0，签订率 0.0%").waitFor()
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme })
      await shot(page, `letters-${theme}`)
      assert.deepStrictEqual(await faultsOf(page), [], theme)
    }
    await page.emulateMedia({ colorScheme: "light" })
  })

  it("are noted as signed with their copy, which counts", async () => {
    const { page, file } = session
    await page.locator("[role=row]", { hasText: "柳荫社区" }).locator("[data-at$=':0']").focus()
    await press("Enter")
    await button("登记签订", panel())
    const dialog = page.getByRole("dialog")
    await dialog.getByLabel("签字扫描件").setInputFiles(file("柳荫签字.txt", "签字"))
    await button("登记", dialog)
    await page.getByText("应签 12，已签 1，签订率 8.3%").waitFor()
    await panel().getByRole("button", { name: "下载扫描件" }).waitFor()
    const download = page.waitForEvent("download")
    await button("下载扫描件", panel())
    assert.strictEqual((await download).suggestedFilename(), "柳荫签字.txt")
    await panel().locator("summary", { hasText: "历史" }).focus()
    await press("Enter")
    await panel().getByText("签订责任书").waitFor()
    assert.notMatch(await panel().locator(".history").innerText(), /[{}]/)
    await shot(page, "letters-signed")
    assert.deepStrictEqual(await faultsOf(page), [])
  })

  it("are printed one by one or all at once, each on an upright sheet of its own", async () => {
    const { page, server } = session
    await panel().getByRole("link", { name: "打印" }).focus()
    await press("Enter")
    const letter = page.locator(".official")
    await letter.getByRole("heading", { name: title }).waitFor()
    await shot(page, "letters-paper")
    assert.deepStrictEqual(await faultsOf(page), [])
    const year = /year=(\d{4})/.exec(page.url())?.[1] ?? ""
    await onPaper(page, page.url(), ".official", "letter")
    assert.deepStrictEqual(await illSet(page), [])
    const said = await letter.innerText()
    for (const part of ["甲方：滨河街道", "乙方：柳荫社区", "人人参与", "责任人：王丽", "签字："]) {
      assert.include(said, part)
    }
    assert.isFalse(await page.getByRole("navigation").first().isVisible())
    const one = await pdfOf(page)
    assert.deepStrictEqual([...sizeOf(one), pagesOf(one)], [210, 297, 1])
    await onPaper(page, `${server.url}/letters/print?year=${year}`, ".official", "letters")
    assert.strictEqual(await letter.count(), 12)
    assert.strictEqual(pagesOf(await pdfOf(page)), 12)
    await page.emulateMedia({ media: "screen" })
  })

  it("go with one as a list, and are read in a hand", async () => {
    const { page, server } = session
    const file = await page.request.get(`${server.url}/export/letters?format=csv`)
    assert.strictEqual((await file.text()).trim().split("\n").length, 13)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${server.url}/letters`)
    await page.getByText("应签 12，已签 1").waitFor()
    await shot(page, "letters-390")
    assert.deepStrictEqual(await faultsOf(page), [])
  })
})
