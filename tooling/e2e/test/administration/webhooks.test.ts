/**
 * Webhooks as the system administrator keeps them: one is added and its secret shown once, what leads into
 * the house is refused, messages that fail are told with their reason, and pausing and removing ask first.
 */
import type { Browser, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, expect, it } from "vitest"

import { openBrowser, openPage } from "../../src/chromium.ts"
import { illSet } from "../../src/illSet.ts"
import { signInAs } from "../../src/office.ts"
import type { FreshServer } from "../../src/servers/freshServer.ts"
import { administrators, asOperator } from "../../src/servers/prepareAccount.ts"
import { sampleServer } from "../../src/servers/sampleServer.ts"
import { shot } from "../../src/shot.ts"

let server: FreshServer
let browser: Browser
let page: Page

/** RFC 2606 keeps such names free: nobody will ever have them. */
const old = "https://old.invalid/hooks?token=inner-secret"
const nobody = "https://receiver.invalid/hooks/aiwei"
const period = "2026-03"

/** It was there when a month was corrected: its message waits when the server starts. */
const corrected = (data: string) =>
  asOperator(data, async (api) => {
    await api.webhooks.add.mutate({ url: old, events: ["publication.published"] })
    const [row] = (await api.scores.sheet.query({ period, limit: 1 })).rows
    const { unitId: unit = "", version = "" } = row ?? {}
    const [changes, reason] = [[{ unit, version, vetoed: true }], "核对更正"] as const
    await api.scores.change.mutate({ period, reason, changes })
    await api.publications.publish.mutate({ period, reason })
  })

beforeAll(async () => {
  ;[server, browser] = await Promise.all([sampleServer(corrected), openBrowser()])
  page = await openPage(browser, { width: 1440, height: 900 })
  page.setDefaultTimeout(15_000)
  await signInAs(page, server, administrators.system)
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const panel = () => page.locator(".side-panel")
const button = (name: string) => panel().getByRole("button", { name, exact: true })
const answer = (name: string) =>
  page.getByRole("dialog").getByRole("button", { name, exact: true }).click()

describe("webhooks", () => {
  it("that fail say so in the list, with the reason and when it is tried again", async () => {
    await page.goto(`${server.url}/webhooks`)
    const row = page.getByRole("row", { name: /old\.invalid/u })
    await row.getByText("待重发").waitFor()
    assert.include(await row.innerText(), "域名查不到")
    // What may be secret in an address stands in no list.
    assert.strictEqual(await page.getByText("inner-secret").count(), 0)
    await page.locator('[data-at="0:0"] a').first().click()
    const message = panel().locator(".deliveries li").first()
    assert.match(await message.innerText(), /发布排名[\s\S]*发了 1 次；.*再发/u)
    await shot(page, "webhook-failing")
    assert.deepStrictEqual(await illSet(page), [])
  })

  it("never lead into the house, and what was typed stays", async () => {
    await page.goto(`${server.url}/webhooks?new=1`)
    const address = panel().getByLabel("网址")
    await address.fill("https://192.168.1.9/hook")
    await page.keyboard.press("Enter")
    await panel().getByRole("alert").getByText("内网").waitFor()
    assert.strictEqual(await address.inputValue(), "https://192.168.1.9/hook")
  })

  it("are added by keyboard, their secret is shown this once", async () => {
    const address = panel().getByLabel("网址")
    await address.fill(nobody)
    await page.keyboard.press("Tab")
    await page.keyboard.press("Space")
    assert.isFalse(await panel().getByLabel("发布排名").isChecked())
    await address.press("Enter")
    const secret = await panel().locator(".once-shown code").innerText()
    assert.isAbove(secret.length, 30)
    await shot(page, "webhook-secret")
    await button("已存好").click()
    await page.waitForURL(/record=/u)
    await button("试发一条").waitFor()
    assert.notInclude(await page.content(), secret)
    assert.include(await panel().innerText(), "写入导入、备份失败")
  })

  it("are tried at once, and the page says what came of it", async () => {
    await button("试发一条").click()
    await panel().getByRole("alert").getByText("试发没有送达：域名查不到").waitFor()
  })

  it("are paused, resumed and removed after a question", async () => {
    await button("暂停推送").click()
    await page.getByRole("dialog").getByText("恢复后也不补").waitFor()
    await answer("暂停推送")
    await page
      .getByRole("row", { name: /receiver/u })
      .getByText("已暂停")
      .waitFor()
    await button("恢复推送").click()
    await answer("恢复推送")
    await page
      .getByRole("row", { name: /receiver/u })
      .getByText("推送中")
      .waitFor()
    await button("删除推送地址").click()
    await answer("删除推送地址")
    await expect.poll(() => panel().count()).toBe(0)
    assert.strictEqual(await page.getByRole("row", { name: /receiver/u }).count(), 0)
  })

  it("belong to the system administrator alone", async () => {
    const other = await openPage(browser, { width: 1440, height: 900 })
    await signInAs(other, server, administrators.audit)
    await other.goto(`${server.url}/webhooks`)
    await other.locator(".nothing-here").waitFor()
    assert.strictEqual(await other.getByText("old.invalid").count(), 0)
    await other.context().close()
  })
})
