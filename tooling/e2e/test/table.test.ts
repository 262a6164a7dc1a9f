/** What only a real browser shows of the table: clipboard, print, finger, many columns, both themes. */
import type { Browser, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { hardToUse } from "../src/axe.ts"
import { openBrowser, openPage } from "../src/chromium.ts"
import { type Harness, openHarness } from "../src/openHarness.ts"
import { complaintsOf } from "../src/quiet.ts"
import { shot } from "../src/shot.ts"

let browser: Browser
let harness: Harness
beforeAll(async () => {
  harness = await openHarness("table")
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await harness.close()
})

const opened = async (query: string, width = 1440): Promise<Page> => {
  const page = await openPage(browser, { width, height: width === 390 ? 844 : 900 })
  await page.goto(harness.url(query))
  await page.waitForSelector(".grid-body .grid-text")
  return page
}
const cell = (row: number, column: number) => `[data-at="${row}:${column}"]`

describe("The table", () => {
  it.each([
    ["light", 1440],
    ["dark", 1440],
    ["light", 390],
    ["dark", 390]
  ] as const)(
    "is hard for nobody in %s at %i, with all that can be open in it",
    async (theme, width) => {
      const page = await opened(`rows=100000&theme=${theme}`, width)
      const complaints = complaintsOf(page)
      assert.deepStrictEqual(await hardToUse(page), [])
      await page.click(".grid-tick input >> nth=2")
      await page.focus(cell(1, 2))
      await page.keyboard.press("F2")
      await page.keyboard.type("没有的职务")
      await page.keyboard.press("Enter")
      assert.deepStrictEqual(await hardToUse(page), [])
      await shot(page, `table-editing-${theme}-${width}`)
      await page.keyboard.press("Escape")
      await page.click(`${cell(-1, 0)} .grid-menu`, { force: true })
      assert.deepStrictEqual(await hardToUse(page), [])
      await shot(page, `table-menu-${theme}-${width}`)
      assert.deepStrictEqual(complaints, [])
      await page.close()
    }
  )

  it("copies marked cells by keys and gives what is pasted", async () => {
    const page = await opened("rows=1000")
    await page.click(cell(0, 0), { position: { x: 100, y: 10 } })
    await page.keyboard.press("Shift+ArrowDown")
    await page.keyboard.press("Shift+ArrowRight")
    const names = await page.locator(`${cell(0, 0)}, ${cell(1, 0)}`).allTextContents()
    await page.keyboard.press("Control+c")
    await page.waitForFunction("document.body.innerText.includes('已复制 2 × 2')")
    await page.click(cell(5, 2))
    await page.keyboard.press("Control+v")
    await page.waitForFunction("document.body.dataset.pasted !== undefined")
    const pasted: [{ index: number }, string[][]] = JSON.parse(
      await page.evaluate<string>("document.body.dataset.pasted")
    )
    assert.strictEqual(pasted[0].index, 5)
    assert.deepStrictEqual(
      pasted[1].map(([name]) => name),
      names
    )
    await page.close()
  })

  it("marks a range by dragging", async () => {
    const page = await opened("rows=1000")
    await page.hover(cell(1, 1))
    await page.mouse.down()
    await page.hover(cell(3, 3))
    await page.mouse.up()
    assert.strictEqual(await page.locator(".grid-marked").count(), 9)
    await page.close()
  })

  it("keeps a refused number at its cell, with the reason", async () => {
    const page = await opened("rows=1000")
    await page.dblclick(cell(0, 3))
    await page.keyboard.press("Control+a")
    await page.keyboard.type("13800000000")
    await page.keyboard.press("Enter")
    await page.waitForSelector(`${cell(0, 3)}[aria-invalid=true]`)
    assert.include(await page.textContent(cell(0, 3)), "13800000000")
    await page.hover(cell(0, 3))
    assert.isTrue(await page.getByText("这个号码已登记在别人名下").first().isVisible())
    await page.close()
  })

  it("widens a column by its edge and moves it by its title", async () => {
    const page = await opened("rows=1000")
    const grip = page.locator(`${cell(-1, 1)} .grid-grip`)
    const from = await grip.boundingBox()
    await page.mouse.move((from?.x ?? 0) + 4, (from?.y ?? 0) + 10)
    await page.mouse.down()
    await page.mouse.move((from?.x ?? 0) + 84, (from?.y ?? 0) + 10, { steps: 3 })
    await page.mouse.up()
    const state = () => page.evaluate<string>("document.body.dataset.state")
    assert.match(await state(), /^w:place~\d+$/)
    const target = await page.locator(cell(-1, 3)).boundingBox()
    await page.hover(cell(-1, 1), { position: { x: 20, y: 20 } })
    await page.mouse.down()
    await page.mouse.move((target?.x ?? 0) + 10, (target?.y ?? 0) + 10, { steps: 4 })
    await page.mouse.up()
    assert.include(await state(), "o:name,post,place,")
    // The click that ends a drag does not sort.
    assert.notInclude(await state(), "s:")
    await page.close()
  })

  it("draws few of many columns, and the last one when it is gone to", async () => {
    const page = await opened("rows=1000&wide=90")
    assert.isBelow(await page.locator(".grid-head .grid-cell").count(), 30)
    await page.click(cell(0, 1))
    await page.keyboard.press("Control+ArrowRight")
    const last = await page.locator(cell(0, 96)).boundingBox()
    assert.isAtMost((last?.x ?? 1e9) + (last?.width ?? 0), 1440)
    const first = await page.locator(cell(0, 0)).boundingBox()
    assert.strictEqual(first?.x, 40)
    await page.close()
  })

  it("keeps head and first column in view, wherever it is scrolled", async () => {
    const page = await opened("rows=100000&wide=20")
    await page.click(cell(0, 1))
    await page.keyboard.press("Control+End")
    await page.waitForSelector(cell(99_999, 26))
    const [head, grid, name] = [
      await page.locator(cell(-1, 26)).boundingBox(),
      await page.locator(".grid-scroll").boundingBox(),
      await page.locator(cell(99_999, 0)).boundingBox()
    ]
    assert.strictEqual(head?.y, grid?.y)
    assert.strictEqual(name?.x, (grid?.x ?? 0) + 40)
    assert.isTrue(await page.locator(cell(-1, 0)).isVisible())
    await page.close()
  })

  it("prints its rows as a sheet with its head on every page", async () => {
    const page = await opened("rows=300")
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    await page.emulateMedia({ media: "print" })
    assert.strictEqual(await page.locator(".print-rows tbody:not(.print-sums) tr").count(), 300)
    assert.isFalse(await page.locator(".grid-frame").isVisible())
    assert.strictEqual(
      await page.evaluate("getComputedStyle(document.querySelector('.print-rows thead')).display"),
      "table-header-group"
    )
    await shot(page, "table-print")
    await page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert.strictEqual(await page.locator(".print-rows").count(), 0)
    await page.close()
  })

  it("opens a row by a tap, and has room for a finger", async () => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true
    })
    const page = await context.newPage()
    await page.goto(harness.url("rows=1000"))
    await page.waitForSelector(".grid-body .grid-text")
    await page.tap(cell(2, 1))
    await page.waitForFunction("document.body.dataset.opened === 'p2'")
    const row = await page.locator(cell(2, 1)).boundingBox()
    assert.isAtLeast(row?.height ?? 0, 43)
    await context.close()
  })
})
