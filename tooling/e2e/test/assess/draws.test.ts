/**
 * Drawn in the open, with the keyboard alone: a plan is tried, drawn for good and drawn again; what visits say about
 * inspectors; a month under other weights and without an inspector, with nothing written.
 */
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { themes } from "../../src/looks.ts"
import { prepareInspected } from "../../src/servers/inspectedOffice.ts"
import { sampleServer } from "../../src/servers/sampleServer.ts"
import { faultsOf, openSession, type Session } from "../../src/session.ts"
import { shot } from "../../src/shot.ts"

let session: Session

beforeAll(async () => {
  session = await openSession(() => sampleServer(prepareInspected))
  session.page.setDefaultTimeout(15_000)
}, 240_000)

afterAll(async () => {
  await session?.end()
})

const go = (path: string) => session.page.goto(`${session.server.url}${path}`)
const say = (text: string | RegExp) => session.page.getByText(text).first().waitFor()
const press = async (name: string, within = "body") => {
  const { page } = session
  await page.locator(within).getByRole("button", { name, exact: true }).first().focus()
  await page.keyboard.press("Enter")
}
const write = async (label: string, text: string) => {
  const { page } = session
  await page.getByRole("textbox", { name: label, exact: true }).focus()
  await page.keyboard.press("Control+a")
  await page.keyboard.type(text)
}
const looks = async (name: string) => {
  const { page } = session
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme })
    await shot(page, `${name}-${theme}`)
    assert.deepStrictEqual(await faultsOf(page), [], `${name} ${theme}`)
  }
  await page.emulateMedia({ colorScheme: "light" })
  await page.setViewportSize({ width: 390, height: 844 })
  await shot(page, `${name}-390`)
  await page.setViewportSize({ width: 1440, height: 900 })
}

describe("a draw, with the keyboard alone", () => {
  it("tells what is missing, and names the constraint that leaves too few", async () => {
    await go("/draws/new")
    await press("先试抽")
    await say("请写名称")
    await say("请写种子，前后不留空格")
    await write("名称", "六月现场抽查")
    await write("公开的种子", "双色球 2026063 期 03 11 17 22 28 31 + 09")
    await write("个数", "999")
    await press("先试抽")
    await say(/999/)
  })

  it("is tried without being stored, then drawn for good", async () => {
    const { page } = session
    await write("个数", "3")
    await write("另外必去的点位", "南关社区")
    await press("先试抽")
    await say("没有保存。改动方案后请再试抽。")
    const tried = await page.locator(".draw-tried .draw-list tbody th").allTextContents()
    assert.strictEqual(tried.length, 3)
    await shot(page, "draw-tried")
    await press("正式抽签")
    await press("正式抽签", "[role=dialog]")
    await page.waitForURL(/\/draws\/(?!new)/)
    await page.locator(".draw-seed b").waitFor()
    const made = await page.locator(".draw-list tbody th").allTextContents()
    assert.deepStrictEqual(made, tried)
  })

  it("gives the same list again, and is printed with its seed", async () => {
    const { page } = session
    await press("重抽核验")
    await say("用存下的种子和候选名单重抽，名单一致。")
    await looks("draw")
    await page.emulateMedia({ media: "print" })
    assert.isTrue(await page.locator(".draw-seed b").isVisible())
    assert.isTrue(await page.locator(".draw-signs").isVisible())
    assert.isFalse(await page.getByRole("button", { name: "重抽核验" }).isVisible())
    await page.emulateMedia({ media: "screen" })
    await go("/draws")
    await say("六月现场抽查")
  })
})

describe("what visits say about inspectors", () => {
  it("is a difference with its interval, in a plot and in a table", async () => {
    const { page } = session
    await go("/inspectors")
    const row = page
      .locator(".study-table")
      .first()
      .getByRole("row", { name: /李督查/ })
    await row.waitFor()
    assert.deepStrictEqual((await row.getByRole("cell").allTextContents()).slice(0, 3), [
      "4",
      "4",
      "+2.00 分"
    ])
    await say(/少于 3 次可比的/)
    await page.locator('[data-mark="0-0"]').first().focus()
    await say(/李督查：平均差 \+2\.00 分/)
    await looks("inspectors")
  })
})

describe("what if", () => {
  it("shows who would stand elsewhere, and writes nothing", async () => {
    const { page } = session
    await go("/what-if?period=2026-05&try=withoutInspector")
    await page.getByRole("combobox", { name: "检查员", exact: true }).selectOption("王督查")
    await say("去掉 4 次检查")
    await say("没有写入任何内容")
    const rows = page.locator(".bench-rows tbody tr")
    assert.strictEqual(await rows.count(), await page.locator(".slope-line").count())
    await looks("what-if")
    await page.getByRole("combobox", { name: "依据" }).selectOption("1")
    await page.getByRole("combobox", { name: "假如" }).selectOption("weights")
    const box = page.locator(".bench-weights input").first()
    await box.fill("400")
    await box.press("Enter")
    await say(/名次变化，最多变化|名次都没有变化/)
    assert.match(page.url(), /version=1/)
    await shot(page, "what-if-weights")
  })
})
