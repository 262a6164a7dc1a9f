/**
 * What goes wrong while somebody works: the session ends, the server goes away. What was on the screen
 * stays, a sentence says what to do, and the way back leads to the same address.
 */
import type { Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { firstAccount } from "../src/office.ts"
import type { FreshServer } from "../src/servers/freshServer.ts"
import { sampleServer } from "../src/servers/sampleServer.ts"
import { faultsOf, openSession, type Session } from "../src/session.ts"
import { shot } from "../src/shot.ts"

let session: Session | undefined
let server: FreshServer
let page: Page

beforeAll(async () => {
  session = await openSession(sampleServer)
  ;({ server, page } = session)
})

afterAll(() => session?.end())

const explained = "/ranking/2026-03?unit=990104003008"

describe("a session that ends in the middle", () => {
  it("asks for the password over the page, which goes on where it was", async () => {
    await page.goto(`${server.url}${explained}`)
    await page.getByText("3月!L45").first().waitFor()
    await page.context().clearCookies()
    await page.keyboard.press("]")
    const { password } = await firstAccount(server)
    const dialog = page.getByRole("dialog")
    await dialog.getByLabel("密码", { exact: true }).fill(password)
    await page.keyboard.press("Enter")
    await dialog.waitFor({ state: "detached" })
    await page.locator(".side-panel footer").waitFor()
    assert.strictEqual(new URL(page.url()).pathname, "/ranking/2026-03")
  })

  it("leads whoever comes without one to the door, and back to the same address", async () => {
    await page.context().clearCookies()
    await page.goto(`${server.url}${explained}`)
    await page.getByLabel("账号").waitFor()
    assert.include(page.url(), "/sign-in?next=")
    const { name, password } = await firstAccount(server)
    await page.getByLabel("账号").fill(name)
    await page.getByLabel("密码", { exact: true }).fill(password)
    await page.keyboard.press("Enter")
    await page.getByText("3月!L45").first().waitFor()
    const { pathname, search } = new URL(page.url())
    assert.strictEqual(pathname + search, explained)
  })

  it("says so where an address has nothing, and leads on", async () => {
    await page.goto(`${server.url}/nothing-here`)
    await page.getByRole("heading", { name: "没有这个页面" }).waitFor()
    await shot(page, "broken-nowhere")
    await page.goto(`${server.url}/ranking/2025-01`)
    await page.getByText("这个月还没有评分").waitFor()
    await shot(page, "broken-no-scores")
    assert.deepStrictEqual(await faultsOf(page), [])
  })
})

describe("a page whose parts do not come", () => {
  it("says what may have happened, and leaves the way to the others", async () => {
    await page.goto(`${server.url}/ranking/2026-03`)
    await page.locator(".ranking-table .table-closing").waitFor()
    await page.route(/assets\/.*\.(js|css)$/, (route) => route.abort())
    const side = page.getByRole("navigation", { name: "主导航" })
    await side.getByRole("link", { name: "考核方案" }).click()
    await page.getByRole("heading", { name: "这一页没有载入" }).waitFor()
    // Breadcrumb and window have a title of their own, not that of the page before.
    assert.match(await page.title(), /^这一页没有载入 - /)
    const crumbs = page.getByRole("navigation", { name: "位置" })
    assert.strictEqual(((await crumbs.textContent()) ?? "").trim(), "这一页没有载入")
    await shot(page, "broken-parts")
    assert.deepStrictEqual(await faultsOf(page), [])
    await page.unroute(/assets\/.*\.(js|css)$/)
    await side.getByRole("link", { name: "月度排名" }).click()
    await page.locator(".ranking-table .table-closing").waitFor()
    await side.getByRole("link", { name: "考核方案" }).click()
    await page.getByRole("button", { name: "重新载入" }).click()
    await page.getByRole("main").getByText("滨河街道爱国卫生考核方案").first().waitFor()
  })

  it("says so too where the frame itself does not come, and the door", async () => {
    await page.route(/assets\/Frame-.*\.js$/, (route) => route.abort())
    await page.reload()
    await page.getByRole("heading", { name: "这一页没有载入" }).waitFor()
    assert.match(await page.title(), /^这一页没有载入 - /)
    assert.deepStrictEqual(await faultsOf(page), [])
    await page.unroute(/assets\/Frame-.*\.js$/)
    await page.getByRole("button", { name: "重新载入" }).click()
    await page.getByRole("main").getByText("滨河街道爱国卫生考核方案").first().waitFor()
  })

  it("says so in both languages where the words do not come", async () => {
    await page.route(/assets\/(zh|en)-.*\.js$/, (route) => route.abort())
    await page.reload()
    await page.getByText("网络断了，或者系统刚更新过").waitFor()
    await page.getByText("the network is down, or the program was just updated").waitFor()
    await shot(page, "broken-words")
    assert.deepStrictEqual(await faultsOf(page), [])
    await page.unroute(/assets\/(zh|en)-.*\.js$/)
    await page.getByRole("button", { name: "重新载入" }).click()
    await page.getByRole("main").getByText("滨河街道爱国卫生考核方案").first().waitFor()
  })
})

describe("a server that goes away", () => {
  it("leaves the ranking on the screen and says what to do", async () => {
    await page.goto(`${server.url}${explained}`)
    await page.getByText("3月!L45").first().waitFor()
    await server.stop()
    await page.getByRole("link", { name: "朝阳里社区" }).click()
    await page.getByText("连不上服务器").first().waitFor()
    assert.isTrue(await page.getByRole("link", { name: "滨河花园社区" }).isVisible())
    // Somebody comes back to the window: what is older than ten seconds is asked for again.
    const told = page.locator(".unrefreshed")
    for (let waited = 0; waited < 30 && (await told.count()) === 0; waited += 1) {
      await page.evaluate("window.dispatchEvent(new Event('visibilitychange'))")
      await page.waitForTimeout(1000)
    }
    await told.getByText("已显示的内容还在").waitFor()
    assert.isTrue(await page.getByRole("link", { name: "滨河花园社区" }).isVisible())
    await shot(page, "broken-away")
    assert.deepStrictEqual(await faultsOf(page), [])
  })
})
