/** A second factor of one's own: set up, asked for at the door, and got around by a recovery code once. */
import type { Browser, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { openBrowser, openPage } from "../../src/chromium.ts"
import { signIn } from "../../src/office.ts"
import { oneTimeCode } from "../../src/oneTimeCode.ts"
import { type FreshServer, freshServer } from "../../src/servers/freshServer.ts"
import { officeAdmin } from "../../src/servers/prepareAccount.ts"
import { faultsOf } from "../../src/session.ts"
import { shot } from "../../src/shot.ts"

let server: FreshServer
let browser: Browser
let page: Page
let secret = ""
let codes: ReadonlyArray<string> = []

beforeAll(async () => {
  ;[server, browser] = await Promise.all([freshServer(), openBrowser()])
  page = await openPage(browser, { width: 1440, height: 900 })
  page.setDefaultTimeout(15_000)
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const toCode = async () => {
  await page.locator(".person").click()
  await page.getByRole("button", { name: "退出", exact: true }).click()
  await page.getByLabel("账号").fill(officeAdmin.name)
  await page.getByLabel("密码", { exact: true }).fill(officeAdmin.password)
  await page.getByRole("button", { name: "登录" }).click()
  await page.getByRole("heading", { name: "两步验证" }).waitFor()
}

describe("a second factor", () => {
  it("is set up with a picture, a secret and a code, and gives its recovery codes once", async () => {
    await signIn(page, server)
    await page.goto(`${server.url}/account`)
    await page.getByRole("button", { name: "设置两步验证" }).click()
    await page.locator("input[name=factor-password]").fill(officeAdmin.password)
    await page.getByRole("button", { name: "下一步" }).click()
    await page.getByRole("img", { name: /二维码/ }).waitFor()
    await shot(page, "factor-scan")
    assert.deepStrictEqual(await faultsOf(page), [])
    secret = (await page.locator(".factor-secret code").textContent()) ?? ""
    await page.locator("input[name=factor-code]").fill(oneTimeCode(secret, Date.now()))
    await page.getByRole("button", { name: "启用", exact: true }).click()
    await page.getByText("恢复码，只显示这一次").waitFor()
    codes = await page.locator(".once-shown code").allTextContents()
    assert.isAtLeast(codes.length, 8)
    await shot(page, "factor-codes")
    assert.deepStrictEqual(await faultsOf(page), [])
    await page.getByRole("button", { name: "我已保存好" }).click()
    await page.getByText(/恢复码还剩/).waitFor()
  })

  it("is asked for at the door; a wrong code is refused, the next one lets in", async () => {
    await toCode()
    await shot(page, "door-code")
    assert.deepStrictEqual(await faultsOf(page), [])
    await page.getByLabel("验证码").fill("000000")
    await page.getByRole("button", { name: "验证并登录" }).click()
    await page.locator(".field-error").waitFor()
    await page.getByLabel("验证码").fill(oneTimeCode(secret, Date.now(), 1))
    await page.getByRole("button", { name: "验证并登录" }).click()
    await page.locator(".side").waitFor()
  })

  it("gives way to a recovery code, which is then used up", async () => {
    await toCode()
    await page.getByRole("button", { name: /用恢复码/ }).click()
    await page.getByLabel("恢复码").fill(codes[0] ?? "")
    await page.getByRole("button", { name: "验证并登录" }).click()
    await page.locator(".side").waitFor()
    await page.goto(`${server.url}/account`)
    await page.getByText(`恢复码还剩 ${codes.length - 1} 个`).waitFor()
  })
})

describe("a token", () => {
  it("is shown once, listed, and revoked", async () => {
    await page.getByRole("button", { name: "新建令牌" }).click()
    await page.locator("input[name=token-name]").fill("每晚导出")
    await page.getByRole("button", { name: "建立令牌" }).click()
    const token = (await page.locator(".once-shown code").textContent()) ?? ""
    assert.match(token, /^aiwei_/)
    await page.getByRole("button", { name: "我已保存好" }).click()
    await page.getByRole("button", { name: "收回令牌“每晚导出”" }).click()
    await page.getByRole("dialog").getByRole("button", { name: "收回" }).click()
    await page.getByText("令牌已收回").waitFor()
    assert.notInclude((await page.locator("#page").textContent()) ?? "", token)
  })
})
