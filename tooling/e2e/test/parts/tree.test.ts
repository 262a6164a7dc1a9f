/** The tree with 600,000 invented places in a browser: jumps arrive, everybody can use it, dragging asks. */
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"

import { hardToUse } from "../../src/axe.ts"
import { openBrowser, openPage } from "../../src/chromium.ts"
import { type Harness, openHarness } from "../../src/openHarness.ts"
import { shot } from "../../src/shot.ts"

let browser: Browser
let harness: Harness

beforeAll(async () => {
  ;[browser, harness] = await Promise.all([openBrowser(), openHarness("tree")])
})
afterAll(async () => {
  await browser?.close()
  await harness?.close()
})

const open = async (query = ""): Promise<Page> => {
  const page = await openPage(browser, { width: 1280, height: 800 })
  await page.goto(harness.url(query))
  await page.getByRole("treegrid").waitFor()
  return page
}

test("a jump shows what was looked for, in view and told", async () => {
  const page = await open()
  for (const hit of ["3.7.42.99", "5.9999.2"]) {
    await page.getByRole("button", { name: "跳到下一个" }).click()
    await expect.poll(() => page.locator("output").textContent()).toBe(hit)
    const row = page.getByRole("row", { selected: true })
    await row.waitFor()
    await page.waitForTimeout(100)
    const box = await row.boundingBox()
    expect(box !== null && box.y > 0 && box.y + box.height <= 800).toBe(true)
    expect(await page.getByRole("treegrid").getAttribute("aria-activedescendant")).toBe(
      await row.getAttribute("id")
    )
  }
  await page.close()
})

test.for(["theme=light", "theme=dark", "type=large"])(
  "it can be used by everybody: %s",
  async (look) => {
    const page = await open(look)
    await page.getByRole("button", { name: "跳到下一个" }).click()
    expect(await hardToUse(page)).toEqual([])
    await shot(page, `tree-${look.split("=")[1]}`)
    await page.close()
  }
)

test("dragging one row onto another asks for the move", async () => {
  const page = await open()
  await page.getByRole("row").nth(0).dragTo(page.getByRole("row").nth(2))
  await expect.poll(() => page.locator("body").getAttribute("data-moved")).toBe("0 2")
  await page.close()
})
