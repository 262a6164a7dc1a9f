/**
 * What the administrators do by keyboard alone: name a place where a role is given and where the trail is
 * narrowed, and erase what is over. And the door: how long it stays shut, and where a second factor begins.
 */
import type { Browser, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, expect, it } from "vitest"

import { openBrowser, openPage } from "../../src/chromium.ts"
import { signInAs } from "../../src/office.ts"
import type { FreshServer } from "../../src/servers/freshServer.ts"
import { type Account, administrators } from "../../src/servers/prepareAccount.ts"
import { sampleServer } from "../../src/servers/sampleServer.ts"

let server: FreshServer
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([sampleServer(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const opened = async (who?: Account): Promise<Page> => {
  const page = await openPage(browser, { width: 1440, height: 900 })
  page.setDefaultTimeout(15_000)
  if (who !== undefined) await signInAs(page, server, who)
  return page
}

const choosePlace = async (page: Page, within: string) => {
  const field = page.locator(`${within} [role=combobox]`)
  await field.focus()
  await page.keyboard.type("hql")
  await page.locator(`${within} [role=option]`).first().waitFor()
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")
  return field
}

describe("places for the administrators", () => {
  it("are found by initials where a role is given, and the sentence names them", async () => {
    const page = await opened(administrators.security)
    await page.goto(`${server.url}/rights`)
    await page.locator('[data-at="0:0"] a').first().click()
    await page.locator(".grant-form select").selectOption("leader")
    const field = await choosePlace(page, ".grant-form")
    const name = await field.inputValue()
    assert.match(name, /^红旗/u)
    assert.include(await page.locator(".grant-gives").innerText(), name)
    await page.context().close()
  })

  it("narrow the trail, and are called by their name when the address is opened again", async () => {
    const page = await opened(administrators.audit)
    await page.goto(`${server.url}/audit`)
    await choosePlace(page, ".audit-place")
    await page.waitForURL(/place=[0-9a-z]{26}/u)
    await page.reload()
    const field = page.locator(".audit-place input")
    await expect.poll(() => field.inputValue(), { timeout: 10_000 }).toMatch(/^红旗/u)
    await page.context().close()
  })
})

it("erasing personal data asks first, and the page says when it was done", async () => {
  const page = await opened(administrators.system)
  await page.goto(`${server.url}/personal`)
  await page.getByRole("button", { name: "现在处理到期的" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "抹去到期的" }).click()
  await page
    .getByText(/抹去 0 条/u)
    .first()
    .waitFor()
  assert.strictEqual(await page.getByText("还没有处理过").count(), 0)
  await page.context().close()
})

it("after wrong passwords the door says how long it stays shut, counting down", async () => {
  const page = await opened()
  await page.goto(`${server.url}/`)
  await page.getByLabel("账号").fill("nobody-at-all")
  const wait = page.getByRole("timer")
  for (let tries = 0; tries < 12 && (await wait.count()) === 0; tries += 1) {
    await page.getByLabel("密码", { exact: true }).fill(`wrong ${tries} password`)
    const answered = page.waitForResponse(/session\.signIn/u)
    await page.getByRole("button", { name: "登录" }).click()
    await answered
    await page.waitForTimeout(100)
  }
  assert.match(await wait.innerText(), /还要等 \d+ 秒/u)
  await page.getByText("现在可以再试").waitFor()
  await page.context().close()
})

it("whoever must have a second factor meets a door where it begins, and nothing else", async () => {
  const keeper = await opened(administrators.security)
  await keeper.goto(`${server.url}/security`)
  await keeper.locator(".role-checks label", { hasText: "审计管理员" }).locator("input").check()
  await keeper.getByRole("button", { name: "保存安全设置" }).click()
  await keeper.getByText("安全设置已保存").first().waitFor()
  await keeper.context().close()
  const page = await opened()
  const { name, password } = administrators.audit
  await page.goto(`${server.url}/audit`)
  await page.getByLabel("账号").fill(name)
  await page.getByLabel("密码", { exact: true }).fill(password)
  await page.getByRole("button", { name: "登录" }).click()
  await page.locator("input[name=factor-password]").waitFor()
  assert.strictEqual(await page.locator(".side, [role=gridcell]").count(), 0)
  await page.context().close()
})
