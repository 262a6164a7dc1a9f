/**
 * A line whose figures nobody compared with their source is marked on every page and paper that names it, and one
 * that is known is not; each page is looked at in both themes and in a hand.
 */
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { themes } from "../../src/looks.ts"
import { onPaper } from "../../src/onPaper.ts"
import { hearsayMonth as month, prepareHearsay } from "../../src/servers/hearsayOffice.ts"
import { sampleServer } from "../../src/servers/sampleServer.ts"
import { faultsOf, openSession, type Session } from "../../src/session.ts"
import { shot } from "../../src/shot.ts"

let session: Session
/** Names of the first line, which is known, and of the second. */
let [known, heard] = ["", ""]
let unit = ""

beforeAll(async () => {
  session = await openSession(() => sampleServer(prepareHearsay))
  session.page.setDefaultTimeout(20_000)
  const { page, server } = session
  await page.goto(`${server.url}/letters?year=2026&templates=1`)
  await page.locator(".letter-template summary").click()
  const names = await page.locator(".letter-targets small").allInnerTexts()
  ;[known, heard] = names.map((text) => /I0[12] (.+?)(?:（待核对）)?（/.exec(text)?.[1] ?? "") as [
    string,
    string
  ]
}, 240_000)

afterAll(async () => {
  await session?.end()
})

const open = async (path: string, shows: string) => {
  await session.page.goto(`${session.server.url}${path}`)
  await session.page.locator(shows).first().waitFor()
}
const textOf = (within: string) => session.page.locator(within).first().innerText()

/** The one is marked there and the other is not, in both themes and in a hand. */
const marked = async (name: string, within: string) => {
  const { page } = session
  const text = (await textOf(within)).replaceAll(/\s+/g, " ")
  assert.include(text, "待核对", name)
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme, media: "screen" })
    await shot(page, `to-check-${name}-${theme}`)
    assert.deepStrictEqual(await faultsOf(page), [], `${name} ${theme}`)
  }
  await page.emulateMedia({ colorScheme: "light" })
  await page.setViewportSize({ width: 390, height: 844 })
  await shot(page, `to-check-${name}-390`)
  assert.deepStrictEqual(await faultsOf(page), [], `${name} in a hand`)
  await page.setViewportSize({ width: 1440, height: 900 })
  return text
}

describe("a line to be checked", () => {
  it("is marked in the targets of letters and on their paper", async () => {
    assert.isNotEmpty(known)
    assert.isNotEmpty(heard)
    const text = await marked("letters", ".letter-targets")
    assert.include(text, `${heard}（待核对）`)
    assert.notInclude(text, `${known}（待核对）`)
    await session.page.goto(`${session.server.url}/letters/print?year=2026`)
    await session.page.getByText(`${heard}（待核对）`).first().waitFor()
  })

  it("is marked in the list of appeals and in one of them", async () => {
    await open("/appeals", "[role=gridcell]")
    const text = await marked("appeals", "[role=grid]")
    assert.include(text, `${heard}（待核对）`)
    assert.notInclude(text, `${known}（待核对）`)
    const { page } = session
    const row = page.getByRole("row").filter({ hasText: heard })
    await row.getByRole("link").first().click()
    await page.locator(".side-panel .facts").waitFor()
    assert.include(await textOf(".side-panel"), `${heard}（待核对）`)
  })

  it("is counted on the publication desk, and marked in what a correction changed", async () => {
    await open(`/publication/${month}?version=2`, ".change-list li")
    await session.page.locator(".filter-bar .tag", { hasText: "项指标待核对" }).waitFor()
    const text = await marked("desk", ".change-list")
    assert.include(text, `${heard}（待核对）`)
    assert.notInclude(text, `${known}（待核对）`)
  })

  it("is counted for a year, and marked where points could come from", async () => {
    const { page } = session
    await open("/appraisal?year=2026", ".year-table tbody tr")
    await page.locator(".year-terms .tag", { hasText: "项指标待核对" }).waitFor()
    const text = await marked("appraisal", ".year-table thead")
    assert.strictEqual(text.match(/待核对/g)?.length, 1)
    const [head] = await page.locator(".year-unit button").allInnerTexts()
    assert.isNotEmpty(head)
    await page.locator(".year-unit button").last().click()
    unit = new URL(page.url()).searchParams.get("unit") ?? ""
    await page.getByLabel("达标线").last().fill("99")
    await page.locator(".year-gains tbody tr").first().waitFor()
    await page.getByRole("combobox", { name: "测算对象" }).selectOption(month)
    const row = (name: string) => page.locator(".year-gains tr", { hasText: name })
    await row(heard).getByText("待核对").waitFor()
    assert.strictEqual(await row(known).getByText("待核对").count(), 0)
    await marked("target", ".year-gains")
  })

  it("is counted of the offices side by side", async () => {
    await open("/comparison?year=2026&pass=90", ".offices-table tbody tr")
    await marked("comparison", ".offices-table tbody")
    await open("/comparison?year=2025&pass=90", ".nothing-here")
  })

  it("is counted of a month worked out otherwise and of the scheme that is tried", async () => {
    const { page } = session
    await open(`/what-if?period=${month}&try=withoutDay`, ".desk-body")
    await open("/what-if?period=2026-05&try=scheme", ".filter-bar select")
    const options = page.getByRole("combobox", { name: "方案" }).locator("option")
    const texts = await options.allInnerTexts()
    const at = texts.findIndex((text) => text.includes("抄来的办法"))
    assert.include(texts[at] ?? "", "（待核对）")
    await page.getByRole("combobox", { name: "方案" }).selectOption({ index: at })
    await page.locator(".bench-check").getByText("所试方案").waitFor()
    await marked("what-if", ".bench-check")
    await open(`/what-if?period=${month}&try=weights`, ".desk-part .desk-table")
    await page.locator(".desk-part .tag", { hasText: "项指标待核对" }).waitFor()
  })

  it("is marked in the sum and the cell of the month board, and in the cell of a score sheet", async () => {
    const { page } = session
    await open(`/month/${month}?row=I02`, ".side-panel .explained")
    assert.include(await textOf(".side-panel h2"), `${heard}（待核对）`)
    await open(`/month/${month}?row=I01`, ".side-panel .explained")
    assert.notInclude(await textOf(".side-panel h2"), "待核对")
    await open(`/scores/${month}?unit=${unit}&indicator=I02`, ".cell-panel")
    await page.locator(".side-panel", { hasText: `${heard}（待核对）` }).waitFor()
    await marked("cell", ".side-panel")
  })

  it("is told on paper: the ranking with its replies, the score sheet, the month board, the year", async () => {
    const { page, server } = session
    await onPaper(page, `${server.url}/ranking/${month}`, "tbody tr", "to-check-ranking")
    const replies = page.locator(".paper-note")
    await replies.getByText(`${heard}（待核对）`).waitFor()
    assert.strictEqual(await replies.getByText(`${known}（待核对）`).count(), 0)
    for (const [path, shows] of [
      [`/scores/${month}`, ".score-total"],
      [`/month/${month}`, ".month-matrix td"]
    ] as const) {
      await onPaper(page, `${server.url}${path}`, shows, `to-check${path.replaceAll("/", "-")}`)
      assert.isTrue(await page.locator("p.print-only").getByText("项指标待核对").isVisible())
    }
    await onPaper(page, `${server.url}/appraisal?year=2026`, ".year-table", "to-check-appraisal")
    assert.isTrue(await page.locator(".year-terms").getByText("项指标待核对").isVisible())
    await page.emulateMedia({ media: "screen" })
  })
})
