/** A number on the staff page: masked, asked for by keyboard, shown, and gone with the panel; every look. */
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { looking, lookName, themes } from "../src/looks.ts"
import { sampleServer } from "../src/servers/sampleServer.ts"
import { faultsOf, openSession, type Session } from "../src/session.ts"
import { shot } from "../src/shot.ts"

let session: Session

beforeAll(async () => {
  session = await openSession(sampleServer)
}, 240_000)
afterAll(() => session?.end())

const masked = /^1\d\d\*{4}\d{4}$/

describe("a number of somebody", () => {
  it("is asked for by keyboard with a reason, shown, and gone with the panel", async () => {
    const { page, server } = session
    await page.goto(`${server.url}/people`)
    await page.locator('[data-at="0:0"]').getByRole("link").click()
    const number = page.locator(".reveal-number")
    await number.waitFor()
    assert.match((await number.locator(".reveal-value").textContent()) ?? "", masked)
    await number.getByRole("button", { name: "显示完整号码" }).focus()
    await page.keyboard.press("Enter")
    await number.locator("input:focus").waitFor()
    await page.keyboard.press("Escape")
    await number.getByRole("button", { name: "显示完整号码" }).waitFor()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Enter")
    await page.getByText("请写明原因，至少两个字").waitFor()
    await page.keyboard.type("通知开会")
    await page.keyboard.press("Enter")
    const link = number.getByRole("link")
    await link.waitFor()
    assert.match((await link.getAttribute("href")) ?? "", /^tel:1\d{10}$/)
    assert.deepStrictEqual(await faultsOf(page), [])
    await page.reload()
    await number.waitFor()
    assert.match((await number.locator(".reveal-value").textContent()) ?? "", masked)
  })

  it("is asked for and shown in both languages and colours, at a desk and in a hand", async () => {
    const { page, server } = session
    const kept = await page.context().storageState()
    const [address, browser] = [page.url(), page.context().browser()]
    assert(browser !== null)
    for (const look of [
      { language: "zh", width: 1440 },
      { language: "en", width: 390 },
      { language: "zh", width: 390, type: "large" }
    ] as const) {
      const context = await looking(browser, look, kept)
      const on = await context.newPage()
      await on.goto(address.replace(/^https?:\/\/[^/]+/, server.url))
      const number = on.locator(".reveal-number")
      for (const theme of themes) {
        await on.emulateMedia({ colorScheme: theme })
        await number.waitFor()
        await number.getByRole("button").first().click()
        await number.locator("input:focus").waitFor()
        assert.deepStrictEqual(await faultsOf(on), [], lookName(look, theme))
        await shot(on, `reveal-asked-${lookName(look, theme)}`)
        await on.keyboard.press("Escape")
      }
      await number.getByRole("button").first().click()
      await on.keyboard.type("通知开会")
      await on.keyboard.press("Enter")
      await number.getByRole("link").waitFor()
      for (const theme of themes) {
        await on.emulateMedia({ colorScheme: theme })
        assert.deepStrictEqual(await faultsOf(on), [], lookName(look, theme))
        await shot(on, `reveal-shown-${lookName(look, theme)}`)
      }
      await context.close()
    }
  })
})
