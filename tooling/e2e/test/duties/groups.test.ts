/** A leading group with the keyboard alone: set up from a template, adjusted from a day, printed, withdrawn. */
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
const seat = (text: string) => panel().locator(".roster li", { hasText: text })
const button = async (name: string, within = session.page.locator("body")) => {
  await within.getByRole("button", { name, exact: true }).focus()
  await press("Enter")
}

/** Somebody of the staff list, into the field that has the focus. */
const named = async (name: string) => {
  await session.page.keyboard.type(name, { delay: 40 })
  await session.page.getByRole("option", { name }).first().waitFor()
  await press("ArrowDown", "Enter")
}

const name = "滨河街道除四害工作领导小组"

describe("leading groups, with the keyboard alone", () => {
  it("begin with nothing, and the page says what comes first", async () => {
    const { page, server } = session
    await page.goto(`${server.url}/groups`)
    await page.getByText("这一天还没有领导小组").waitFor()
    assert.deepStrictEqual(await faultsOf(page), [])
  })

  it("are set up from the template of their purpose, with a member beside", async () => {
    const { page } = session
    await button("成立领导小组")
    await panel().getByRole("combobox", { name: "哪个单位" }).focus()
    await page.keyboard.type("bhjd", { delay: 40 })
    await page
      .getByRole("option", { name: /滨河街道/ })
      .first()
      .waitFor()
    await press("ArrowDown", "Enter")
    await panel().getByLabel("用途").selectOption("除四害")
    await panel().getByLabel("文号").fill("滨爱卫〔2026〕3号")
    await panel().getByRole("combobox", { name: "姓名" }).focus()
    await named("刘红")
    await button("加入名单", panel())
    await shot(page, "groups-new")
    assert.deepStrictEqual(await faultsOf(page), [])
    await button("成立", panel())
    await seat("刘红").waitFor()
    assert.match(await seat("组长").first().innerText(), /按职务：主要负责人/)
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme })
      await shot(page, `groups-${theme}`)
      assert.deepStrictEqual(await faultsOf(page), [], theme)
    }
    await page.emulateMedia({ colorScheme: "light" })
  })

  it("are adjusted from a day with the reason, and keep the roster before it", async () => {
    const { page } = session
    await button("调整成员", panel())
    await panel().getByRole("button", { name: "调整", exact: true }).focus()
    await press("Enter")
    await panel().getByText("请写明原因").waitFor()
    await panel().getByLabel("原因").fill("人员变动")
    await panel().getByRole("checkbox", { name: /刘红/ }).focus()
    await press("Space")
    await panel().getByRole("combobox", { name: "姓名" }).focus()
    await named("马刚")
    await button("调整", panel())
    await seat("成员").filter({ hasText: "马刚" }).waitFor()
    assert.strictEqual(await seat("刘红").count(), 0)
    await panel().locator("summary", { hasText: "历史" }).focus()
    await press("Enter")
    await panel().getByText("成立领导小组").waitFor()
    const history = await panel().locator(".history").innerText()
    assert.match(history, /调整领导小组[\s\S]*马刚[\s\S]*成立领导小组[\s\S]*除四害/)
    assert.notMatch(history, /[{}]/)
    await shot(page, "groups-adjusted")
    assert.deepStrictEqual(await faultsOf(page), [])
  })

  it("have their document on one upright sheet, Chinese also where the page is English", async () => {
    const { page } = session
    await panel().getByRole("link", { name: "成立文件" }).focus()
    await press("Enter")
    const paper = page.locator(".official")
    await paper.getByRole("heading", { name: /滨河街道除四害工作领导小组/ }).waitFor()
    await shot(page, "groups-document")
    assert.deepStrictEqual(await faultsOf(page), [])
    await onPaper(page, page.url(), ".official", "group-document")
    assert.deepStrictEqual(await illSet(page), [])
    assert.match(await paper.getByRole("heading").first().innerText(), /^关于成立.*的通知$/)
    const said = await paper.innerText()
    for (const part of ["各社区、各有关单位：", "一、领导小组组成人员", "组长", "滨河街道"]) {
      assert.include(said, part)
    }
    assert.isFalse(await page.locator(".page-head").first().isVisible())
    assert.isFalse(await page.getByRole("navigation").first().isVisible())
    const pdf = await pdfOf(page)
    assert.deepStrictEqual(sizeOf(pdf), [210, 297])
    assert.isAtMost(pagesOf(pdf), 2)
    await page.emulateMedia({ media: "screen" })
  })

  it("are withdrawn on the day they were set up, and read in a hand before that", async () => {
    const { page } = session
    await page.getByRole("link", { name: "回到小组" }).focus()
    await press("Enter")
    await seat("成员").filter({ hasText: "马刚" }).waitFor()
    await page.setViewportSize({ width: 390, height: 844 })
    await shot(page, "groups-390")
    assert.deepStrictEqual(await faultsOf(page), [])
    await page.setViewportSize({ width: 1440, height: 900 })
    await button("撤销小组", panel())
    const dialog = page.getByRole("dialog")
    await dialog.getByText("小组将被撤回").waitFor()
    await dialog.getByLabel("原因").fill("录错")
    await button("撤回", dialog)
    await page.getByText(`已撤回 ${name}`).waitFor()
    await page.getByText("这一天还没有领导小组").waitFor()
  })
})
