/** A tree with 646,000 open rows: no key, press or jump takes the browser 100 ms, scrolling stays even. */
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"

import { openBrowser, openPage } from "../src/chromium.ts"
import { longestFrame, timedInteractions, timeInteractions } from "../src/interactions.ts"
import { type Harness, openHarness } from "../src/openHarness.ts"

let browser: Browser
let harness: Harness

beforeAll(async () => {
  ;[browser, harness] = await Promise.all([openBrowser(), openHarness("tree")])
})
afterAll(async () => {
  await browser?.close()
  await harness?.close()
})

const limit = 100

const open = async (query = ""): Promise<Page> => {
  const page = await openPage(browser, { width: 1280, height: 800 })
  await timeInteractions(page)
  await page.goto(harness.url(query))
  await page.getByRole("treegrid").waitFor()
  // The page's beginning is no answer.
  await timedInteractions(page)
  return page
}

const rows = (page: Page) => page.getByRole("treegrid").getAttribute("aria-rowcount")

test("keys, presses and jumps among 646,000 open rows each take less than 100 ms", async () => {
  const page = await open()
  await page.getByRole("button", { name: "全部展开" }).click()
  expect(Number(await rows(page))).toBeGreaterThan(640_000)
  await page.getByRole("treegrid").focus()
  for (const key of ["End", "Home", "PageDown", "ArrowDown", "ArrowLeft", "ArrowRight", "End"]) {
    await page.keyboard.press(key)
    await page.waitForTimeout(60)
  }
  for (let jump = 0; jump < 8; jump += 1) {
    await page.getByRole("button", { name: "跳到下一个" }).click()
    await page.waitForTimeout(60)
  }
  // Ten thousand on one level: closed and opened in the midst of them.
  await page.getByRole("row", { selected: true }).click()
  for (const key of ["ArrowLeft", "ArrowLeft", "ArrowRight"]) {
    await page.keyboard.press(key)
    await page.waitForTimeout(60)
  }
  const found = await timedInteractions(page)
  console.log("tree, slowest interactions", found.slice(0, 5))
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter(({ ms }) => ms >= limit)).toEqual([])
  await page.close()
})

test("scrolling through all rows never leaves the screen still for long, and few rows are drawn", async () => {
  const page = await open()
  await page.getByRole("button", { name: "全部展开" }).click()
  await page.waitForTimeout(300)
  const longest = await longestFrame(page, ".tree-box", 120)
  console.log("tree, longest frame while scrolling", Math.round(longest), "ms")
  expect(longest).toBeLessThan(limit)
  expect(await page.locator(".tree-row").count()).toBeLessThan(60)
  await page.close()
})
