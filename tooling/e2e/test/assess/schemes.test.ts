/** A scheme with the keyboard alone: begun from a template, broken, mended where the fault leads, saved, compared. */
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { themes } from "../../src/looks.ts"
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
const sum = () => session.page.locator(".sum-bar")
const worth = () => session.page.locator('[id="at:indicators[0].worth"]')

describe("a scheme, with the keyboard alone", () => {
  it("begins from a template, whose lines are marked as not checked yet", async () => {
    const { page, server } = session
    await page.goto(`${server.url}/schemes`)
    await page.locator("[role=gridcell]", { hasText: "已公布，不能改" }).waitFor()
    await page.getByRole("link", { name: "新建方案" }).focus()
    await press("Enter")
    await page.getByRole("button", { name: /1000 分/ }).focus()
    await press("Enter")
    await sum().getByText("等于总分").waitFor()
    await sum().getByText("检查通过").waitFor()
    const lines = await page.locator(".line-kinds").allInnerTexts()
    assert.isTrue(lines.length > 5 && lines.every((text) => text.includes("待核对")))
    assert.deepStrictEqual(await faultsOf(page), [])
  })

  it("says what is missing to the total, and its fault leads to the field", async () => {
    const { page } = session
    const cell = page.locator('[id="cell:0:worth"]')
    const before = await cell.inputValue()
    await cell.focus()
    await press("Control+a")
    await page.keyboard.type("1.5")
    await sum()
      .getByText(/还差 .* 分/)
      .waitFor()
    await page.locator(".fault-list button", { hasText: "不等于总分" }).focus()
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme })
      await shot(page, `schemes-broken-${theme}`)
      assert.deepStrictEqual(await faultsOf(page), [], theme)
    }
    await page.emulateMedia({ colorScheme: "light" })
    await press("Enter")
    await page.locator('[id="at:total"]:focus').waitFor()
    await press("Escape")
    await cell.focus()
    await press("Enter")
    await worth().waitFor()
    await worth().focus()
    await press("Control+a")
    await page.keyboard.type(before)
    await sum().getByText("等于总分").waitFor()
    await sum().getByText("检查通过").waitFor()
    await press("Control+z")
    await sum().getByText(/还差/).waitFor()
    await press("Control+Shift+z")
    await sum().getByText("检查通过").waitFor()
  })

  it("is saved as the next version and read in sentences", async () => {
    const { page } = session
    await press("Control+s")
    const dialog = page.getByRole("dialog")
    await dialog.getByText("存为第 2 版").waitFor()
    await dialog.getByRole("button", { name: "保存", exact: true }).focus()
    await press("Enter")
    await page.waitForURL("**/schemes/2")
    await page.locator(".page-head .tag", { hasText: "还没用" }).waitFor()
    const lines = await page.locator(".line-name").allInnerTexts()
    assert.isTrue(lines.every((text) => text.includes("待核对")))
    assert.deepStrictEqual(await faultsOf(page), [])
    await page.emulateMedia({ media: "print" })
    assert.isTrue(await page.locator(".line-name .tag").first().isVisible())
    assert.isTrue(await page.locator(".print-only", { hasText: "待核对" }).isVisible())
    await page.emulateMedia({ media: "screen" })
  })

  it("is compared with the version before it, in words", async () => {
    const { page } = session
    await page.getByRole("button", { name: "比较", exact: true }).focus()
    await press("Enter")
    await page.getByRole("heading", { name: "与第 1 版比较" }).waitFor()
    await page.locator(".change-list li", { hasText: "总分由“100”改为“1000”" }).waitFor()
    assert.match(page.url(), /with=1/)
    await shot(page, "schemes-compared")
    assert.deepStrictEqual(await faultsOf(page), [])
  })

  it("is replaced while nothing was scored by it", async () => {
    const { page, server } = session
    await page.goto(`${server.url}/schemes/2/edit?at=publication`)
    const days = page.locator('[id="at:publication.noticeDays"]')
    await days.focus()
    await press("Control+a")
    await page.keyboard.type("7")
    await sum().getByText("检查通过").waitFor()
    await press("Control+s")
    const dialog = page.getByRole("dialog")
    await dialog.getByText("替换第 2 版").waitFor()
    await dialog.getByText(/公示几个工作日由“.*”改为“7”/).waitFor()
    await dialog.getByRole("button", { name: "保存", exact: true }).focus()
    await press("Enter")
    await page.waitForURL("**/schemes/2")
    await page.getByText("公示 7 个工作日后公布").waitFor()
  })
})
