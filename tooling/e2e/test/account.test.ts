/** One's own account in a real browser: the keyboard alone, a session that ends under an edit, two machines. */
import type { Browser, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { openBrowser, openPage } from "../src/chromium.ts"
import { firstAccount, signIn } from "../src/office.ts"
import { complaintsOf } from "../src/quiet.ts"
import type { FreshServer } from "../src/servers/freshServer.ts"
import { sampleServer } from "../src/servers/sampleServer.ts"
import { shot } from "../src/shot.ts"

let server: FreshServer
let browser: Browser

beforeAll(async () => {
  server = await sampleServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** As somebody without a mouse gets there. */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press("Tab")
    const there = `document.activeElement?.matches(${JSON.stringify(selector)}) === true`
    if (await page.evaluate<boolean>(there)) return
  }
  throw new Error(`the Tab key never came to ${selector}`)
}

const typeInto = async (page: Page, field: string, text: string): Promise<void> => {
  await tabTo(page, `input[name=${field}]`)
  await page.keyboard.type(text)
}

const valueOf = (page: Page, label: string) => page.getByLabel(label).inputValue()

describe("one's own account", () => {
  it("gets a new password by the keyboard alone, and is known by it from then on", async () => {
    const page = await openPage(browser)
    const complaints = complaintsOf(page)
    const { name, password } = await firstAccount(server)
    await signIn(page, server)
    await page.goto(`${server.url}/account`)
    await page.locator(".sessions li").first().waitFor()
    await typeInto(page, "current", password)
    await typeInto(page, "next", "a new password")
    await typeInto(page, "repeat", "a new passwort")
    await page.keyboard.press("Enter")
    await page.getByText("两次输入的不一样").waitFor()
    await page.keyboard.press("Backspace")
    await page.keyboard.type("d")
    await page.keyboard.press("Enter")
    await page.getByText("密码已修改").waitFor()
    assert.strictEqual(await page.locator("input[name=next]").inputValue(), "")
    await page.locator(".person").focus()
    await page.keyboard.press("Enter")
    await page.getByRole("button", { name: "退出", exact: true }).press("Enter")
    await page.waitForURL(/\/sign-in/)
    await page.getByLabel("账号").fill(name)
    await page.getByLabel("密码", { exact: true }).fill("a new password")
    await page.keyboard.press("Enter")
    await page.locator(".side").waitFor()
    await page.goto(`${server.url}/account`)
    await typeInto(page, "current", "a new password")
    await typeInto(page, "next", password)
    await typeInto(page, "repeat", password)
    await page.keyboard.press("Enter")
    await page.getByText("密码已修改").waitFor()
    assert.deepStrictEqual(complaints, [])
    await page.context().close()
  })

  it("loses its session in the middle of an edit, and nothing of what was typed", async () => {
    const { password } = await firstAccount(server)
    const [page, other] = [await openPage(browser), await openPage(browser)]
    await signIn(page, server)
    await signIn(other, server)
    await page.goto(`${server.url}/settings`)
    await page.getByLabel("屏上的单位名称").fill("滨河爱卫")
    await other.goto(`${server.url}/account`)
    await other.getByRole("button", { name: "退出其他所有登录" }).click()
    await other.getByText("已退出其他").waitFor()
    await page.getByRole("button", { name: "保存设置" }).click()
    await page.getByRole("dialog").waitFor()
    await page.keyboard.press("Escape")
    await shot(page, "session-ended")
    assert.isTrue(await page.getByRole("dialog").isVisible())
    await page.getByRole("dialog").getByLabel("密码", { exact: true }).fill(password)
    await page.keyboard.press("Enter")
    await page.getByRole("dialog").waitFor({ state: "detached" })
    assert.strictEqual(await valueOf(page, "屏上的单位名称"), "滨河爱卫")
    await page.getByRole("button", { name: "保存设置" }).click()
    await page.getByText("设置已保存").waitFor()
    await page.reload()
    await page.getByLabel("屏上的单位名称").waitFor()
    assert.strictEqual(await valueOf(page, "屏上的单位名称"), "滨河爱卫")
    await page.context().close()
    await other.context().close()
  })

  it("is shown as it likes on every machine it signs in on", async () => {
    const [here, there] = [await openPage(browser), await openPage(browser)]
    await signIn(here, server)
    await here.goto(`${server.url}/account`)
    const kept = here.waitForResponse((answer) => answer.url().includes("preferences.set"))
    await here.getByRole("radio", { name: "大字" }).check()
    await kept
    const keptToo = here.waitForResponse((answer) => answer.url().includes("preferences.set"))
    await here.getByRole("radio", { name: "English" }).check()
    await keptToo
    await signIn(there, server)
    await there.getByRole("heading", { name: "Home" }).waitFor()
    assert.strictEqual(await there.evaluate("document.documentElement.dataset.type"), "large")
    assert.strictEqual(await there.evaluate("document.documentElement.lang"), "en")
    await shot(there, "large-english")
    await here.context().close()
    await there.context().close()
  })
})
