/** Who answers for a place, with the keyboard alone: found by typing, read large, followed upwards. */
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { themes } from "../../src/looks.ts"
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

const press = async (...keys: ReadonlyArray<string>) => {
  for (const key of keys) await session.page.keyboard.press(key)
}
const answer = (name: string) => session.page.locator(".who-card h2", { hasText: name })
const chain = () => session.page.locator(".who-chain li")

/** From anywhere on the page, without touching the mouse. */
const ask = async (query: string, name: string) => {
  const { page } = session
  await press("/")
  await page.locator(".who-find input:focus").waitFor()
  await page.keyboard.type(query, { delay: 60 })
  await page.getByRole("option", { name }).first().waitFor()
  await press("Enter")
}

/** Where a place is asked for by its way of names, as a link from a letter would. */
const open = async (place: string, more = "") => {
  const { page, server } = session
  await page.goto(`${server.url}/who?place=${encodeURIComponent(place)}${more}`)
  await page.locator(".who-card").waitFor()
}

const building = "滨河街道/红旗路社区/静园家园/3"

describe("who answers, with the keyboard alone", () => {
  it("is found in the palette by the initials of its name, and says what to do", async () => {
    const { page, server } = session
    await page.goto(`${server.url}/`)
    await page.locator("h1").first().waitFor()
    await press("Control+k")
    await page.getByRole("dialog").waitFor()
    await page.keyboard.type("sfz", { delay: 60 })
    await page.getByRole("option", { name: /谁负责/ }).waitFor()
    await press("Enter")
    await page.getByRole("heading", { name: "要问哪个地方？" }).waitFor()
    assert.deepStrictEqual(await faultsOf(page), [])
  })

  it("answers for a community and leads up to the first responsible person", async () => {
    const { page } = session
    await ask("hqlsq", "红旗路社区")
    await page.locator(".who-about", { hasText: "红旗路社区" }).waitFor()
    assert.match(await page.locator(".who-card h2").innerText(), /^\p{Script=Han}{2,4}$/u)
    const roles = await chain().locator(".who-role").allInnerTexts()
    assert.strictEqual(roles.at(-1), "第一责任人")
    assert.match(page.url(), /place=/)
    // The number stands there masked, as everywhere.
    await page.locator(".reveal-value", { hasText: "****" }).waitFor()
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme })
      await shot(page, `who-${theme}`)
      assert.deepStrictEqual(await faultsOf(page), [], theme)
    }
    await page.emulateMedia({ colorScheme: "light" })
  })

  it("tells the officer of a building before they left, and on the day after why nobody answers", async () => {
    const { page } = session
    await open(building, "&on=2026-01-31")
    await answer("韩雨桐").waitFor()
    assert.include(await page.locator(".who-card .facts").innerText(), "楼院表")
    await open(building, "&on=2026-02-01")
    await answer("现在没有人负责").waitFor()
    await page.getByText("韩雨桐 2026-02-01 离岗").waitFor()
    await page.getByRole("link", { name: "到责任缺口里补" }).waitFor()
    await shot(page, "who-gap")
    assert.deepStrictEqual(await faultsOf(page), [])
  })

  it("lets somebody be named right there, and takes it back", async () => {
    const { page } = session
    await page.getByRole("button", { name: "指定负责人" }).focus()
    await press("Enter")
    const dialog = page.getByRole("dialog")
    await dialog.getByRole("combobox").focus()
    await page.keyboard.type("刘红", { delay: 60 })
    await dialog.getByRole("option", { name: /^刘红/ }).first().waitFor()
    await press("ArrowDown", "Enter")
    await dialog.getByRole("button", { name: "指定", exact: true }).focus()
    await press("Enter")
    await answer("刘红").waitFor()
    await page.getByRole("button", { name: "撤销", exact: true }).focus()
    await press("Enter")
    await answer("现在没有人负责").waitFor()
    await page.getByText("韩雨桐 2026-02-01 离岗").waitFor()
  })

  it("is read in a hand", async () => {
    const { page } = session
    await page.setViewportSize({ width: 390, height: 844 })
    await open(building, "&on=2026-01-31")
    await answer("韩雨桐").waitFor()
    await shot(page, "who-390")
    assert.deepStrictEqual(await faultsOf(page), [])
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it("is asked from a unit's card, whose duties say who answers for each", async () => {
    const { page, server } = session
    await page.goto(`${server.url}/tree?place=990104003005&tab=duties`)
    await page.locator(".unit-table tr", { hasText: "主要责任" }).waitFor()
    await shot(page, "tree-duties")
    assert.deepStrictEqual(await faultsOf(page), [])
    await page.locator(".unit-head").getByRole("link", { name: "谁负责" }).focus()
    await press("Enter")
    await page.locator(".who-about", { hasText: "红旗路社区" }).waitFor()
  })
})
