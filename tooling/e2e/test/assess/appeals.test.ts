/**
 * From a published month to its second version, with the keyboard alone: a community contests a line, the
 * office takes it in, somebody who had no hand in it decides, the score is mended, the correction says what it
 * changes, is approved and published, and the wall shows version 2.
 */
import type { Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { openPage } from "../../src/chromium.ts"
import { themes } from "../../src/looks.ts"
import { signInAs } from "../../src/office.ts"
import type { Account } from "../../src/servers/prepareAccount.ts"
import { communityHead, district, leader, prepareReview } from "../../src/servers/reviewOffice.ts"
import { sampleServer } from "../../src/servers/sampleServer.ts"
import { faultsOf, openSession, type Session } from "../../src/session.ts"
import { shot } from "../../src/shot.ts"

let session: Session
const others = new Map<string, Page>()
const month = "2026-07"
const place = "990104003008"

const opened = async (who: Account): Promise<Page> => {
  const browser = session.page.context().browser()
  if (browser === null) throw new Error("there is no browser around the page")
  const page = await openPage(browser, { width: 1440, height: 900 })
  page.setDefaultTimeout(20_000)
  await signInAs(page, session.server, who)
  return page
}
const as = async (who: Account): Promise<Page> => {
  const page = others.get(who.name) ?? (await opened(who))
  others.set(who.name, page)
  return page
}

beforeAll(async () => {
  session = await openSession(() => sampleServer(prepareReview))
  session.page.setDefaultTimeout(20_000)
}, 240_000)

afterAll(async () => {
  await session?.end()
})

const press = async (page: Page, name: string | RegExp, within = "body") => {
  await page.locator(within).getByRole("button", { name, exact: true }).first().focus()
  await page.keyboard.press("Enter")
}
const go = (page: Page, path: string) => page.goto(`${session.server.url}${path}`)
const say = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
const write = async (page: Page, label: string, text: string) => {
  await page.getByRole("textbox", { name: label }).focus()
  await page.keyboard.type(text)
}
const looks = async (page: Page, name: string) => {
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme })
    await shot(page, `${name}-${theme}`)
    assert.deepStrictEqual(await faultsOf(page), [], theme)
  }
  await page.emulateMedia({ colorScheme: "light" })
}
/** Handed in by the office, approved by the leader, published by the office. */
const toTheWall = async (version: 1 | 2) => {
  const { page } = session
  const submit = version === 1 ? "送审" : "送审第 2 版更正"
  const publish = version === 1 ? "发布第 1 版" : "发布第 2 版更正"
  await go(page, `/publication/${month}`)
  await press(page, submit)
  await press(page, submit, "[role=dialog]")
  await say(page, "还缺审签：班子成员")
  const approver = await as(leader)
  await go(approver, `/publication/${month}`)
  await press(approver, "审签")
  await press(approver, "审签", "[role=dialog]")
  await say(approver, "可以发布。")
  await go(page, `/publication/${month}`)
  await press(page, publish)
  await press(page, publish, "[role=dialog]")
  await say(page, "已发布，之后没有改动")
}

describe("an appeal, with the keyboard alone", () => {
  it("is lodged by the community from the leaf it contests", async () => {
    await toTheWall(1)
    const page = await as(communityHead)
    await go(page, `/ranking/${month}?unit=${place}`)
    await press(page, /^对此项提出申诉：.+$/)
    await press(page, "提出申诉", "[role=dialog]")
    await say(page, "请写明申诉理由")
    await write(page, "申诉理由", "检查当天已清理，有照片。")
    await looks(page, "appeal-lodge")
    await press(page, "提出申诉", "[role=dialog]")
    await say(page, "申诉第 1 号：待受理")
  })

  it("is answered for in the community's own words, beside the score", async () => {
    const page = await as(communityHead)
    await page.getByRole("link", { name: "申诉第 1 号：待受理" }).focus()
    await page.keyboard.press("Enter")
    await press(page, "提交陈述")
    await write(page, "陈述", "物业已加装提示牌。")
    await press(page, "提交陈述", "[role=dialog]")
    await say(page, "陈述会印在该项得分旁边")
    await go(page, `/ranking/${month}?unit=${place}`)
    await say(page, "社区陈述：物业已加装提示牌。")
  })

  it("is taken in by the office; the one who approved the month may not decide it", async () => {
    const { page } = session
    await go(page, "/appeals?state=lodged")
    await page.getByRole("gridcell").first().waitFor()
    await page.locator("[data-at='0:0']").focus()
    await page.keyboard.press("Enter")
    await press(page, "受理")
    await press(page, "受理", "[role=dialog]")
    await say(page, "由没有录入、检查、审签过这项得分")
    const approver = await as(leader)
    await go(approver, new URL(page.url()).pathname + "?" + new URL(page.url()).searchParams)
    await press(approver, "裁定")
    await approver.getByRole("radio", { name: "申诉成立" }).focus()
    await approver.keyboard.press("Space")
    await write(approver, "裁定意见", "属实")
    await press(approver, "裁定", "[role=dialog]")
    await say(approver, /不能由您裁定，没有改动/)
  })

  it("is decided by somebody without a hand in it, and asks for a correction", async () => {
    const page = await as(district)
    await go(page, "/appeals?state=accepted")
    await page.getByRole("gridcell").first().waitFor()
    await page.locator("[data-at='0:0']").focus()
    await page.keyboard.press("Enter")
    await press(page, "裁定")
    await page.getByRole("radio", { name: "申诉成立" }).focus()
    await page.keyboard.press("Space")
    await write(page, "裁定意见", "照片属实，不扣分。")
    await press(page, "裁定", "[role=dialog]")
    await say(page, "裁定成立，须改正得分并发布更正。")
    await go(page, "/appeals")
    await page.getByRole("gridcell").first().waitFor()
    await page.locator("[data-at='0:0']").focus()
    await page.keyboard.press("Enter")
    await say(page, "照片属实，不扣分。")
    await looks(page, "appeals")
    await page.setViewportSize({ width: 390, height: 844 })
    await shot(page, "appeals-390")
    assert.deepStrictEqual(await faultsOf(page), [], "in a hand")
  })

  it("leads to a correction that says what it changes, and to version 2 on the wall", async () => {
    const { page } = session
    await go(page, `/ranking/${month}?unit=${place}`)
    const head = page.locator(".side-panel h2", { hasNotText: "正在读取" })
    await head.waitFor()
    const name = (await head.innerText()).split("\n")[0] ?? ""
    await go(page, `/scores/${month}`)
    const row = page.locator("tbody tr", {
      has: page.getByRole("rowheader", { name: name.trim(), exact: true })
    })
    await row.locator("[data-column=I01]").focus()
    await page.keyboard.type("0")
    await page.keyboard.press("Enter")
    await page.getByRole("textbox", { name: "修改理由" }).focus()
    await page.keyboard.type("申诉第 1 号成立")
    await page.keyboard.press("Enter")
    await say(page, /已保存 1 处/)
    await go(page, `/publication/${month}`)
    const difference = page.locator(".desk-difference")
    await difference.getByText(/个社区有变化/).waitFor()
    await difference
      .getByRole("row", { name: new RegExp(`${name.trim()}.*→ \\d+\\.\\d\\d`) })
      .waitFor()
    await looks(page, "publication-correction")
    await toTheWall(2)
    await press(page, "第 2 版改了什么")
    await difference.getByText(/个社区有变化/).waitFor()
    await go(page, "/kiosk")
    await say(page, /第 2 版|更正/)
  })
})
