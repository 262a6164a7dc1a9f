/**
 * A year with the keyboard alone: tried by other weights and a pass line, frozen, checked, held against its
 * line unit by unit; an award by what a score makes eligible, corrected; subdistricts side by side.
 */
import { afterAll, assert, beforeAll, describe, it } from "vitest"

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

const go = (path: string) => session.page.goto(`${session.server.url}${path}`)
const say = (text: string | RegExp) => session.page.getByText(text).first().waitFor()
const press = async (name: string | RegExp, within = "body") => {
  await session.page.locator(within).getByRole("button", { name, exact: true }).first().focus()
  await session.page.keyboard.press("Enter")
}
const write = async (name: string, text: string) => {
  await session.page.getByRole("textbox", { name, exact: true }).focus()
  await session.page.keyboard.press("Control+a")
  await session.page.keyboard.type(text)
}
const looks = async (name: string) => {
  const { page } = session
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme, media: "screen" })
    await shot(page, `${name}-${theme}`)
    assert.deepStrictEqual(await faultsOf(page), [], theme)
  }
  await page.emulateMedia({ colorScheme: "light" })
}
const inAHand = async (name: string) => {
  await session.page.setViewportSize({ width: 390, height: 844 })
  await shot(session.page, `${name}-390`)
  assert.deepStrictEqual(await faultsOf(session.page), [], "in a hand")
  await session.page.setViewportSize({ width: 1440, height: 900 })
}

describe("a year, with the keyboard alone", () => {
  it("is tried by its terms: the table follows, a fault stands at its field", async () => {
    const { page } = session
    await go("/appraisal?year=2026")
    await page.locator(".year-table tbody tr").first().waitFor()
    await say("没有确定，也没有写入任何数据")
    await press("算法")
    await write("3月权重", "x")
    await say("权重填 0 到 1000 的整数")
    await write("3月权重", "3")
    await page.locator(".year-table thead").getByText("权重 3").waitFor()
    await write("达标线", "97")
    await page.locator(".year-table tbody .tag").first().waitFor()
    await write("折算到另一个分制", "优秀 [97, -] 5\n合格 [-, 97) 3")
    await page.getByRole("columnheader", { name: "折算" }).waitFor()
  })

  it("is frozen with its hash, and verified from what it froze", async () => {
    const { page } = session
    await press("确定年度考核")
    await press("确定年度考核", "[role=dialog]")
    await page.locator(".year-state").getByText("第 1 版").waitFor()
    assert.match(await page.locator(".year-hash code").innerText(), /^[0-9a-f]{64}$/)
    await press("核验")
    await say("核验一致")
    await looks("appraisal")
    await inAHand("appraisal")
  })

  it("tells a unit how far it is from the line, of the year and of a month", async () => {
    const { page } = session
    await page.locator(".year-unit button").last().focus()
    await page.keyboard.press("Enter")
    await say("补哪几项最多")
    await say("达标线 97 分（含）")
    await page.getByRole("combobox", { name: "测算对象" }).focus()
    await page.keyboard.press("ArrowDown")
    await page.getByRole("link", { name: "看得分说明" }).waitFor()
  })

  it("stands on paper lengthwise, on as many sheets as its units need", async () => {
    const { page, server } = session
    await onPaper(page, `${server.url}/appraisal?year=2026`, ".year-table", "appraisal")
    const pdf = await pdfOf(page)
    assert.deepStrictEqual(sizeOf(pdf), [297, 210])
    assert.isAtMost(pagesOf(pdf), 3)
    await page.emulateMedia({ media: "screen" })
  })

  it("leads to an award, which is corrected by a line that takes its place", async () => {
    const { page } = session
    await go("/awards?eligible=1")
    await page.locator(".award-eligible li").first().waitFor()
    await write("年份", "2026")
    await page.locator(".award-eligible .tag-ok").first().waitFor()
    await press(/^为其登记：/)
    await write("荣誉（命名）", "卫生先进社区")
    await write("授予机关", "区爱卫会")
    await write("年份", "2024")
    await write("复审年份", "2025")
    await press("保存", ".side-panel")
    await say("已登记：卫生先进社区")
    await say("2025 年应复审")
    await press("更正", ".side-panel")
    await write("复审年份", "2027")
    await press("保存", ".side-panel")
    await say("请写明原因")
    await write("更正的原因", "文件写的是 2027 年")
    await press("保存", ".side-panel")
    await say("代替了一条已撤销的登记")
    await shot(page, "awards")
    assert.deepStrictEqual(await faultsOf(page), [])
  })

  it("compares subdistricts against a line", async () => {
    const { page } = session
    await go("/comparison?year=2026")
    await page.locator(".offices-table tbody tr").first().waitFor()
    await write("达标线（百分制）", "97")
    await page
      .locator(".offices-table tbody")
      .getByText(/\d+\/\d+，[\d.]+%/)
      .waitFor()
    await shot(page, "comparison")
    await inAHand("comparison")
  })
})
