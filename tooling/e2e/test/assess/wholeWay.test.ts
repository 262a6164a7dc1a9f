/**
 * The whole way of a month, with the keyboard alone: its scheme asks for a notice, inspections give its scores,
 * the draft is handed in and hangs on the wall, is approved and published when the notice is over; a community
 * contests a line, somebody without a hand in it decides, the finding is taken back, and version 2 is on the wall.
 */
import type { Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { openPage } from "../../src/chromium.ts"
import { themes } from "../../src/looks.ts"
import { signIn, signInAs } from "../../src/office.ts"
import { daysLater } from "../../src/servers/daysLater.ts"
import type { FreshServer } from "../../src/servers/freshServer.ts"
import type { Account } from "../../src/servers/prepareAccount.ts"
import { communityHead, district, leader, prepareAugust } from "../../src/servers/reviewOffice.ts"
import { sampleServer } from "../../src/servers/sampleServer.ts"
import { faultsOf, openSession, type Session } from "../../src/session.ts"
import { shot } from "../../src/shot.ts"

let session: Session
/** First of today, then of the days after the notice. */
let server: FreshServer
const later: Array<FreshServer> = []
const others = new Map<string, Page>()
const month = "2026-08"
const place = "990104003008"

const opened = async (who: Account): Promise<Page> => {
  const browser = session.page.context().browser()
  if (browser === null) throw new Error("there is no browser around the page")
  const page = await openPage(browser, { width: 1440, height: 900 })
  page.setDefaultTimeout(20_000)
  await signInAs(page, server, who)
  return page
}
const as = async (who: Account): Promise<Page> => {
  const page = others.get(who.name) ?? (await opened(who))
  others.set(who.name, page)
  return page
}

beforeAll(async () => {
  session = await openSession(() => sampleServer(prepareAugust))
  ;({ server } = session)
  session.page.setDefaultTimeout(20_000)
}, 240_000)

afterAll(async () => {
  for (const one of later) await one.stop()
  await session?.end()
})

const press = async (page: Page, name: string | RegExp, within = "body") => {
  await page.locator(within).getByRole("button", { name, exact: true }).first().focus()
  await page.keyboard.press("Enter")
}
const go = (page: Page, path: string) => page.goto(`${server.url}${path}`)
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
/** One round of a community, with what was found in it. */
const inspect = async (code: string, found: ReadonlyArray<readonly [string, string]>) => {
  const { page } = session
  await go(page, "/inspections/new")
  await page.getByRole("combobox", { name: "社区" }).focus()
  await page.keyboard.type(code)
  await page.locator("[role=option]").first().waitFor()
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")
  await page.getByLabel("日期", { exact: true }).fill(`${month}-05`)
  await page.getByLabel("检查人", { exact: true }).fill("李督查")
  await page.locator("datalist option").first().waitFor({ state: "attached" })
  for (const [i, [indicator, points]] of found.entries()) {
    await page.getByLabel(`指标 第 ${i + 1} 行`, { exact: true }).fill(indicator)
    await page.getByLabel(`结果 第 ${i + 1} 行`, { exact: true }).fill(points)
  }
  await page.keyboard.press("Control+Enter")
  await say(page, "检查已保存")
  await page.waitForURL((to) => !to.pathname.endsWith("/new"))
}
const handIn = async (name: string) => {
  const { page } = session
  await go(page, `/publication/${month}`)
  await press(page, name)
  await press(page, name, "[role=dialog]")
  await say(page, "还缺审签：班子成员")
}
/** Approved by the leader, published by the office. */
const toTheWall = async (publish: string) => {
  const { page } = session
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

/** Everybody signs in anew: so long a session does not last. */
const wait = async (days: number) => {
  server = await daysLater(server, days)
  later.push(server)
  for (const page of others.values()) await page.context().close()
  others.clear()
  await signIn(session.page, server)
}

/** The address of the round that will be contested. */
let round = ""

describe("a month, with the keyboard alone", () => {
  it("has a scheme that asks for a notice of two working days", async () => {
    const { page } = session
    await go(page, "/schemes/2/edit?at=publication")
    await page.locator('[id="at:publication.noticeDays"]').focus()
    await page.keyboard.press("Control+a")
    await page.keyboard.type("2")
    await page.locator(".sum-bar").getByText("检查通过").waitFor()
    await page.keyboard.press("Control+s")
    await page.getByRole("dialog").getByText("替换第 2 版").waitFor()
    await press(page, "保存", "[role=dialog]")
    await say(page, "公示 2 个工作日后公布")
  })

  it("gets its scores from what inspections find, and is a draft", async () => {
    const { page } = session
    await inspect("990104003001", [["I02", "1"]])
    await inspect(place, [["I01", "0.5"]])
    round = new URL(page.url()).pathname
    await go(page, `/ranking/${month}`)
    await page.getByRole("row", { name: /99\.50/ }).waitFor()
    await page.getByRole("row", { name: /99\.00/ }).waitFor()
  })

  it("is handed in, and hangs on the wall as a notice", async () => {
    const { page } = session
    await handIn("送审")
    await say(page, /还有 [12] 个工作日，之后才能发布/)
    const wall = await opened(leader)
    await go(wall, "/kiosk")
    await say(wall, /公示中/)
    await wall.context().close()
  })

  it("is approved and published when the notice is over", async () => {
    await wait(14)
    await toTheWall("发布第 1 版")
  })
})

describe("an appeal, with the keyboard alone", () => {
  it("is lodged by the community from the leaf it contests", async () => {
    const page = await as(communityHead)
    await go(page, `/ranking/${month}?unit=${place}`)
    await press(page, /^对此项提出申诉：.+$/)
    await press(page, "提出申诉", "[role=dialog]")
    await say(page, "请写明申诉理由")
    await write(page, "申诉理由", "检查当天已清理，有照片。")
    const file = {
      name: "回执.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.7 回执")
    }
    await page.locator("[role=dialog] input[type=file]").setInputFiles(file)
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
    const [saved] = await Promise.all([page.waitForEvent("download"), press(page, "下载附件")])
    assert.strictEqual(saved.suggestedFilename(), "回执.pdf")
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
    await go(page, `/inspections?period=${month}`)
    await page.getByRole("link", { name: /08-05/ }).first().waitFor()
    await go(page, round)
    await press(page, /^撤回：/, ".round-table tbody tr")
    await write(page, "撤回理由", "申诉第 1 号成立")
    await press(page, "撤回", "[role=dialog]")
    await say(page, "已撤回，得分已重算")
    await go(page, `/publication/${month}`)
    const difference = page.locator(".desk-difference")
    await difference.getByText(/个社区有变化/).waitFor()
    await difference
      .getByRole("row", { name: new RegExp(`${name.trim()}.*→ \\d+\\.\\d\\d`) })
      .waitFor()
    await looks(page, "publication-correction")
    await handIn("送审第 2 版更正")
    await wait(28)
    await toTheWall("发布第 2 版更正")
    await press(page, "第 2 版改了什么")
    await difference.getByText(/个社区有变化/).waitFor()
    await go(page, "/kiosk")
    await say(page, /第 2 版|更正/)
  })
})
