/**
 * A month's way to the wall with the keyboard alone: handed in, noticed, taken back; handed in, approved by
 * somebody else, published; verified; the first version of a scheme that asks for a review leads over the desk.
 */
import type { Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { openPage } from "../../src/chromium.ts"
import { themes } from "../../src/looks.ts"
import { signInAs } from "../../src/office.ts"
import { leader, prepareReview } from "../../src/servers/reviewOffice.ts"
import { sampleServer } from "../../src/servers/sampleServer.ts"
import { faultsOf, openSession, type Session } from "../../src/session.ts"
import { shot } from "../../src/shot.ts"

let session: Session
let other: Page

beforeAll(async () => {
  session = await openSession(() => sampleServer(prepareReview))
  session.page.setDefaultTimeout(20_000)
  const browser = session.page.context().browser()
  if (browser === null) throw new Error("there is no browser around the page")
  other = await openPage(browser, { width: 1440, height: 900 })
  other.setDefaultTimeout(20_000)
  await signInAs(other, session.server, leader)
}, 240_000)

afterAll(async () => {
  await session?.end()
})

const press = async (page: Page, name: string | RegExp, within = "body") => {
  await page.locator(within).getByRole("button", { name, exact: true }).first().focus()
  await page.keyboard.press("Enter")
}
const desk = async (page: Page, period: string) => {
  await page.goto(`${session.server.url}/publication/${period}`)
  await page.locator(".desk-steps").waitFor()
}
const say = (page: Page, text: string) => page.getByText(text).first().waitFor()

const looks = async (page: Page, name: string) => {
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme })
    await shot(page, `${name}-${theme}`)
    assert.deepStrictEqual(await faultsOf(page), [], theme)
  }
  await page.emulateMedia({ colorScheme: "light" })
  await page.setViewportSize({ width: 390, height: 844 })
  await shot(page, `${name}-390`)
  assert.deepStrictEqual(await faultsOf(page), [], "in a hand")
  await page.setViewportSize({ width: 1440, height: 900 })
}

describe("the publication desk, with the keyboard alone", () => {
  it("lists the months with what comes next", async () => {
    const { page, server } = session
    await page.goto(`${server.url}/publication`)
    await page.getByRole("link", { name: "2026年6月" }).waitFor()
    await say(page, "还没有送审。")
    await looks(page, "publication-months")
  })

  it("hands a month in: notice days, who is still to approve; whoever did cannot approve it", async () => {
    const { page } = session
    await desk(page, "2026-06")
    await press(page, "送审")
    await press(page, "送审", "[role=dialog]")
    await say(page, "还有 3 个工作日")
    await say(page, "还缺审签：班子成员")
    await say(page, "这是您送审的，须由其他人审签")
    assert.strictEqual(await page.getByRole("button", { name: "审签", exact: true }).count(), 0)
    await looks(page, "publication-notice")
  })

  it("takes it back, and tells so in the history", async () => {
    const { page } = session
    await press(page, "撤回送审")
    await press(page, "撤回送审", "[role=dialog]")
    await say(page, "还没有送审。")
    await page.getByRole("heading", { name: "退回与撤回" }).waitFor()
  })

  it("leads from the ranking to the desk where the scheme asks for a review", async () => {
    const { page, server } = session
    await page.goto(`${server.url}/ranking/2026-07`)
    await page.getByRole("link", { name: "去发布台" }).focus()
    await page.keyboard.press("Enter")
    await page.waitForURL(/\/publication\/2026-07/)
  })

  it("is approved by somebody else, published and verified", async () => {
    const { page } = session
    await press(page, "送审")
    await press(page, "送审", "[role=dialog]")
    await say(page, "还缺审签：班子成员")
    await desk(other, "2026-07")
    await press(other, "审签")
    await press(other, "审签", "[role=dialog]")
    await say(other, "可以发布。")
    await desk(page, "2026-07")
    await press(page, "发布第 1 版")
    await press(page, "发布第 1 版", "[role=dialog]")
    await say(page, "已发布，之后没有改动")
    await press(page, "核验第 1 版")
    await say(page, "一致：重新计算的结果与发布时相同")
    await looks(page, "publication-published")
  })
})
