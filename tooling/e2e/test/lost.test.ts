/**
 * What goes wrong in the middle of an edit, in a real browser: the connection is lost, the session ends, the
 * write is refused, a colleague was quicker. What was typed is kept each time and is sent again.
 */
import type { Browser, Page } from "playwright-core"
import { afterAll, afterEach, assert, beforeAll, beforeEach, describe, it } from "vitest"

import { hardToUse } from "../src/axe.ts"
import { openBrowser, openPage } from "../src/chromium.ts"
import { firstAccount, signIn } from "../src/office.ts"
import type { FreshServer } from "../src/servers/freshServer.ts"
import { sampleServer } from "../src/servers/sampleServer.ts"
import { shot } from "../src/shot.ts"

let server: FreshServer
let browser: Browser
let page: Page
/** The same account at another desk. */
let colleague: Page

beforeAll(async () => {
  server = await sampleServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})
beforeEach(async () => {
  ;[page, colleague] = [
    await openPage(browser, { width: 1440, height: 900 }),
    await openPage(browser)
  ]
  page.setDefaultTimeout(15_000)
  colleague.setDefaultTimeout(15_000)
  await signIn(page, server)
  await signIn(colleague, server)
})
afterEach(async () => {
  await page.context().close()
  await colleague.context().close()
})

const press = (name: string | RegExp, where = page) =>
  where.getByRole("button", { name, exact: typeof name === "string" }).click()

/** The server is there, but its answers do not arrive: as when a cable is pulled. */
const pullCable = async () => {
  await page.route("**/trpc/**", (route) => route.abort("connectionrefused"))
  return () => page.unroute("**/trpc/**")
}

/** All other sign-ins of the account end, this page's too. */
const endSession = async () => {
  await colleague.goto(`${server.url}/account`)
  await press("退出其他所有登录", colleague)
  await colleague.getByText("已退出其他").waitFor()
}

const signInAgain = async () => {
  const { password } = await firstAccount(server)
  const dialog = page.getByRole("dialog", { name: "登录已过期" })
  await dialog.getByLabel("密码", { exact: true }).fill(password)
  await page.keyboard.press("Enter")
  await dialog.waitFor({ state: "detached" })
}

describe("the score sheet", () => {
  const cell = (on: Page, community: string, code: string) =>
    on
      .locator("tbody tr", { has: on.getByRole("rowheader", { name: community, exact: true }) })
      .locator(`[data-column="${code}"]`)
  const type = async (on: Page, code: string, text: string) => {
    await cell(on, "滨河花园社区", code).focus()
    await on.keyboard.type(text)
    await on.keyboard.press("Enter")
  }
  const reason = (on: Page) => on.getByRole("textbox", { name: "修改理由" })
  const open = async (on: Page) => {
    await on.goto(`${server.url}/scores/2026-03`)
    await cell(on, "滨河花园社区", "I01").waitFor()
  }

  it("keeps scores and their reason while nobody answers, and sends them again", async () => {
    await open(page)
    await type(page, "I01", "0.1")
    await reason(page).fill("复核")
    const plugIn = await pullCable()
    await press("保存 1 处")
    await page.getByRole("alert").filter({ hasText: "连不上服务器" }).first().waitFor()
    assert.strictEqual(await reason(page).inputValue(), "复核")
    await page.getByText("1 处未保存").waitFor()
    await shot(page, "lost-scores")
    await plugIn()
    await press("保存 1 处")
    await page.getByText(/^已保存 1 处/).waitFor()
    assert.match((await cell(page, "滨河花园社区", "I01").textContent()) ?? "", /0\.1/)
  })

  it("keeps scores when the session ends under them", async () => {
    await open(page)
    await type(page, "I02", "0.1")
    await reason(page).fill("复核")
    await endSession()
    await press("保存 1 处")
    await signInAgain()
    assert.strictEqual(await reason(page).inputValue(), "复核")
    await press("保存 1 处")
    await page.getByText(/^已保存 1 处/).waitFor()
  })

  it("shows a colleague's score beside one's own, and takes the one that is chosen", async () => {
    await open(page)
    await open(colleague)
    await type(page, "I03", "0.2")
    await type(page, "I04", "0.2")
    await reason(page).fill("复核")
    await type(colleague, "I03", "0.3")
    await reason(colleague).fill("现场重查")
    await press("保存 1 处", colleague)
    await colleague.getByText(/^已保存 1 处/).waitFor()
    await press("保存 2 处")
    await page.getByText("有 1 处别人刚改过，请逐处选定").waitFor()
    assert.deepStrictEqual(await hardToUse(page), [])
    await shot(page, "lost-scores-two")
    assert.isTrue(await page.getByRole("button", { name: "保存 2 处" }).isDisabled())
    await press("用我填的")
    await press("保存 2 处")
    await page.getByText(/^已保存 2 处/).waitFor()
    assert.match((await cell(page, "滨河花园社区", "I03").textContent()) ?? "", /0\.2/)
  })
})

describe("a unit's new name", () => {
  const field = () => page.getByRole("dialog").getByLabel("名称")
  const begin = async (name: string) => {
    await page.goto(`${server.url}/tree?place=990104003009`)
    await press("改名")
    await field().fill(name)
  }
  const save = () => page.getByRole("dialog").getByRole("button").last().click()
  const heading = (name: string) => page.locator(".unit-head h2", { hasText: name })

  it("stays in its box while nobody answers", async () => {
    await begin("水岸一社区")
    const plugIn = await pullCable()
    await save()
    await page
      .getByRole("dialog")
      .getByText(/连不上服务器/)
      .waitFor()
    assert.strictEqual(await field().inputValue(), "水岸一社区")
    await plugIn()
    await save()
    await heading("水岸一社区").waitFor()
  })

  it("stays in its box when the session ends, and when it is refused", async () => {
    await begin("水岸二社区")
    await endSession()
    await save()
    await signInAgain()
    assert.strictEqual(await field().inputValue(), "水岸二社区")
    await field().fill("")
    await save()
    await page.getByRole("dialog").getByRole("alert").first().waitFor()
    await field().fill("水岸二社区")
    await save()
    await heading("水岸二社区").waitFor()
  })
})

describe("the settings", () => {
  const label = "屏上的单位名称"
  const open = async (on: Page) => {
    await on.goto(`${server.url}/settings`)
    await on.getByLabel(label, { exact: true }).waitFor()
  }

  it("keep what was typed while nobody answers, and when a value is refused", async () => {
    await open(page)
    await page.getByLabel(label, { exact: true }).fill("滨河爱卫一")
    await page.getByLabel("多少小时连不上就变黄提醒").fill("800")
    await press("保存设置")
    await page.getByRole("alert").first().waitFor()
    assert.strictEqual(await page.getByLabel(label, { exact: true }).inputValue(), "滨河爱卫一")
    await page.getByLabel("多少小时连不上就变黄提醒").fill("20")
    const plugIn = await pullCable()
    await press("保存设置")
    await page
      .getByText(/连不上服务器/)
      .first()
      .waitFor()
    assert.strictEqual(await page.getByLabel(label, { exact: true }).inputValue(), "滨河爱卫一")
    await plugIn()
    await press("保存设置")
    await page.getByText("设置已保存").waitFor()
  })

  it("show what a colleague saved meanwhile, and save both after a choice", async () => {
    await open(page)
    await open(colleague)
    await page.getByLabel(label, { exact: true }).fill("滨河爱卫二")
    await colleague.getByLabel(label, { exact: true }).fill("滨河爱卫三")
    await colleague.getByLabel("多少小时连不上就变红提醒").fill("70")
    await press("保存设置", colleague)
    await colleague.getByText("设置已保存").waitFor()
    await press("保存设置")
    const mine = page.getByRole("radio", { name: /用我的 滨河爱卫二/ })
    await mine.waitFor()
    assert.strictEqual(await page.getByLabel(label, { exact: true }).inputValue(), "滨河爱卫二")
    assert.deepStrictEqual(await hardToUse(page), [])
    await shot(page, "lost-settings-two")
    assert.isTrue(await page.getByRole("button", { name: "按选定的保存" }).isDisabled())
    await mine.check()
    await press("按选定的保存")
    await page.getByText("设置已保存").waitFor()
    await page.reload()
    await page.getByLabel(label, { exact: true }).waitFor()
    assert.strictEqual(await page.getByLabel(label, { exact: true }).inputValue(), "滨河爱卫二")
    // Only the colleague had touched it.
    assert.strictEqual(await page.getByLabel("多少小时连不上就变红提醒").inputValue(), "70")
  })
})
