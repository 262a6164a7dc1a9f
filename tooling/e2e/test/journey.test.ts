/**
 * From an empty office to the wall, as a person does it: sign in, drop workbooks, read the report,
 * commit, open a score down to its cell, publish; the kiosk shows it without being reloaded.
 */
import type { Browser, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { hardToUse } from "../src/axe.ts"
import { openBrowser, openPage } from "../src/chromium.ts"
import { sampleFiles, signIn } from "../src/office.ts"
import { complaintsOf } from "../src/quiet.ts"
import { type FreshServer, freshServer } from "../src/servers/freshServer.ts"
import { picture, shot } from "../src/shot.ts"

const publishedWithin = 5000

let server: FreshServer
let browser: Browser
let admin: Page
let wall: Page
let complaints: ReadonlyArray<string>

beforeAll(async () => {
  server = await freshServer()
  browser = await openBrowser()
  admin = await openPage(browser, { width: 1440, height: 900 })
  wall = await openPage(browser, { width: 1920, height: 1080, dark: true })
  complaints = complaintsOf(admin)
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const publish = async (month: string) => {
  await admin.goto(`${server.url}/ranking/${month}`)
  await admin.getByRole("button", { name: /发布第 1 版/ }).click()
  await admin.getByRole("dialog").getByRole("button", { name: "发布第 1 版" }).click()
  await admin.getByText(/第 1 版已发布/).waitFor()
}

describe("from old workbooks to the wall", () => {
  it("opens the wall before anything is published: it waits and says so", async () => {
    await wall.goto(`${server.url}/kiosk`)
    await wall.getByRole("heading").first().waitFor()
    assert.strictEqual(await wall.getByText("97.45").count(), 0)
  })

  it("refuses a wrong password and lets the right one in", async () => {
    await admin.goto(`${server.url}/`)
    await admin.getByLabel("账号").fill("admin")
    await admin.getByLabel("密码", { exact: true }).fill("not the password")
    await admin.getByRole("button", { name: "登录" }).click()
    await admin.getByText(/账号或密码/).waitFor()
    await signIn(admin, server)
    await admin.getByRole("button", { name: "选择文件", exact: true }).waitFor()
    assert.deepStrictEqual(await hardToUse(admin), [])
    await shot(admin, "journey-1-empty")
  })

  it("takes the workbooks, shows what was understood and what was not, and commits", async () => {
    const files = sampleFiles("代码表", "花名册", "责任区", "楼院", "评分", "扣分", "五小")
    assert.lengthOf(files, 8)
    await admin
      .locator('input[type="file"]')
      .last()
      .setInputFiles([...files])
    await admin.getByRole("button", { name: /^写入/ }).waitFor({ timeout: 60_000 })
    await shot(admin, "journey-2-report")
    assert.deepStrictEqual(await hardToUse(admin), [])
    await admin.getByText("花名册").first().waitFor()
    await admin.getByRole("button", { name: /^写入/ }).click()
    await admin.getByText(/已写入：新增 503 条/).waitFor({ timeout: 60_000 })
  })

  it("opens a score down to the cell it came from", async () => {
    await admin.goto(`${server.url}/ranking/2026-03`)
    await admin.getByText("与原表不符 2 处").waitFor()
    await admin.getByText("建设新村社区").first().click()
    await admin.getByText("3月!L17").first().waitFor()
    await admin.getByText("3月!L45").first().waitFor()
    assert.include(admin.url(), "unit=")
    assert.deepStrictEqual(await hardToUse(admin), [])
    await shot(admin, "journey-3-explained")
  })

  it("puts a published month on the wall within seconds, without a reload", async () => {
    await publish("2026-03")
    await publish("2026-04")
    await wall.getByText("98.95").first().waitFor({ timeout: publishedWithin })
    await wall.evaluate("window.notReloaded = true")
    await publish("2026-05")
    await wall.getByText("97.45").first().waitFor({ timeout: publishedWithin })
    assert.isTrue(await wall.evaluate("window.notReloaded === true"))
    assert.deepStrictEqual(await hardToUse(wall), [])
    await shot(wall, "journey-4-wall")
  })

  it("has made no page complain", () => {
    // The refused sign-in answers 401, which a browser writes to its console by itself.
    assert.deepStrictEqual(
      complaints.filter((line) => !line.includes("401")),
      []
    )
  })

  it("draws the two pictures of the README", async () => {
    const kiosk = await openPage(browser, { width: 1920, height: 1080, dark: true, scale: 0.5 })
    await kiosk.goto(`${server.url}/kiosk`)
    await kiosk.getByText("97.45").first().waitFor()
    await picture(kiosk, "kiosk")
    await kiosk.close()
    const ranking = await openPage(browser, { width: 1440, height: 900, scale: 0.75 })
    await signIn(ranking, server)
    await ranking.goto(`${server.url}/ranking/2026-05`)
    await ranking.getByText("望江社区").first().click()
    await ranking
      .getByText(/5月扣分!/)
      .first()
      .waitFor()
    await picture(ranking, "ranking")
    await ranking.close()
  })

  it("keeps the last good board on the wall when the server goes away", async () => {
    await server.stop()
    await new Promise((resolve) => setTimeout(resolve, 3000))
    assert.isTrue(await wall.getByText("97.45").first().isVisible())
  })
})
