/**
 * The ranking page with the keyboard alone: groups are set and stand apart, who rose,
 * who is checked again and what zones come to are a tab away, each with its own address.
 */
import type { Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { themes } from "../../src/looks.ts"
import { onPaper } from "../../src/onPaper.ts"
import { prepareInspected } from "../../src/servers/inspectedOffice.ts"
import { sampleServer } from "../../src/servers/sampleServer.ts"
import { faultsOf, openSession, type Session } from "../../src/session.ts"
import { shot } from "../../src/shot.ts"

let session: Session

beforeAll(async () => {
  session = await openSession(() => sampleServer(prepareInspected))
  session.page.setDefaultTimeout(20_000)
}, 240_000)

afterAll(async () => {
  await session?.end()
})

const month = "2026-05"

const looks = async (page: Page, name: string) => {
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme })
    await shot(page, `${name}-${theme}`)
    assert.deepStrictEqual(await faultsOf(page), [], theme)
  }
  await page.emulateMedia({ colorScheme: "light" })
  await page.setViewportSize({ width: 390, height: 844 })
  await shot(page, `${name}-390`)
  assert.deepStrictEqual(await faultsOf(page), [], "in a hand")
  await page.setViewportSize({ width: 1440, height: 900 })
}

const tab = async (page: Page, name: string) => {
  await page.getByRole("tab", { name, exact: true }).focus()
  await page.keyboard.press("Enter")
}

describe("the ranking page, with the keyboard alone", () => {
  it("puts two communities into a group, which then stands apart under its own address", async () => {
    const { page, server } = session
    await page.goto(`${server.url}/ranking/${month}`)
    await page.getByRole("button", { name: "设置分组" }).focus()
    await page.keyboard.press("Enter")
    const dialog = page.getByRole("dialog")
    await dialog.getByLabel("组名").pressSequentially("复查组")
    for (const at of [0, 1]) {
      await dialog.getByRole("checkbox").nth(at).focus()
      await page.keyboard.press("Space")
    }
    await looks(page, "ranking-groups")
    await dialog.getByRole("button", { name: "保存分组" }).focus()
    await page.keyboard.press("Enter")
    await page.getByRole("tab", { name: "复查组" }).waitFor()
    await tab(page, "复查组")
    await page.waitForURL(/group=/)
    await page.locator(".ranking-table [data-row-link]").nth(1).waitFor()
    assert.strictEqual(await page.locator(".ranking-table [data-row-link]").count(), 2)
    await tab(page, "全部")
    await page.getByText(/检查不足 . 轮的社区不给区间/).waitFor()
    await looks(page, "ranking-apart")
    await onPaper(
      page,
      `${server.url}/ranking/${month}`,
      ".ranking-table .table-closing",
      "ranking-groups"
    )
    assert.include((await page.locator(".ranking-paper").textContent()) ?? "", "复查组")
    await page.emulateMedia({ media: "screen" })
  })

  it("tells who rose, who is checked again and what zones come to", async () => {
    const { page, server } = session
    await page.goto(`${server.url}/ranking/${month}?view=improved`)
    await page.getByText("得分进步（与2026年4月相比）").waitFor()
    await tab(page, "末位必检")
    await page.getByText("考核方案没有规定末位必检").waitFor()
    await tab(page, "汇总")
    await page.waitForURL(/view=rollUp/)
    await page.getByLabel("按", { exact: true }).selectOption("zone")
    await page.locator(".rank-report tbody tr").nth(1).waitFor()
    await looks(page, "ranking-roll-up")
  })
})
