/** The zone board with the keyboard alone: a community goes to another zone from a day on, and comes back. */
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { themes } from "../../src/looks.ts"
import { onPaper, pagesOf, pdfOf } from "../../src/onPaper.ts"
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

const cards = () => session.page.locator(".zone-cards .zone-card")

describe("the zone board", () => {
  it("shows every zone with what is in it, in both themes and in a hand", async () => {
    const { page, server } = session
    await page.goto(`${server.url}/zones/board`)
    await cards().first().waitFor()
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme })
      await shot(page, `zone-board-${theme}`)
      assert.deepStrictEqual(await faultsOf(page), [], theme)
    }
    await page.emulateMedia({ colorScheme: "light" })
  })

  it("moves a community by key, says so, and takes it back", async () => {
    const { page } = session
    const [from, to] = [cards().nth(0), cards().nth(1)]
    const name = await from.locator(".zone-lines li a").first().innerText()
    const target = await to.locator("h2").innerText()
    await from.getByRole("button", { name: `移动：${name}` }).focus()
    await page.keyboard.press("Enter")
    const dialog = page.getByRole("dialog", { name: `把${name}移到另一个责任区` })
    await dialog.getByRole("combobox", { name: "移到" }).focus()
    await page.keyboard.type(target)
    await shot(page, "zone-board-move")
    assert.deepStrictEqual(await faultsOf(page), [])
    await dialog.getByRole("button", { name: "移动", exact: true }).focus()
    await page.keyboard.press("Enter")
    await to.getByRole("link", { name, exact: true }).waitFor()
    assert.strictEqual(await from.getByRole("link", { name, exact: true }).count(), 0)
    await page.getByRole("button", { name: "撤销", exact: true }).focus()
    await page.keyboard.press("Enter")
    await from.getByRole("link", { name, exact: true }).waitFor()
    await page.getByText(`已撤销，${name}在原来的责任区`).waitFor()
  })

  it("asks the same when a community is dragged onto a card", async () => {
    const { page } = session
    const name = await cards().nth(0).locator(".zone-lines li a").first().innerText()
    await cards().nth(0).locator(".zone-lines li").first().dragTo(cards().nth(1))
    const dialog = page.getByRole("dialog", { name: `把${name}移到另一个责任区` })
    await dialog.waitFor()
    await page.keyboard.press("Escape")
    await dialog.waitFor({ state: "detached" })
  })

  it("is a sheet for the wall", async () => {
    const { page, server } = session
    await onPaper(page, `${server.url}/zones/board`, ".zone-card", "zone-board")
    assert.strictEqual(await page.locator(".zone-card .btn:visible").count(), 0)
    assert.isAtMost(pagesOf(await pdfOf(page)), 2)
  })
})
