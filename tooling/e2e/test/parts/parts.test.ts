/** The parts in both themes, large type and on a phone: axe finds nothing, nothing is cut off or overflows. */
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"

import { hardToUse } from "../../src/axe.ts"
import { openBrowser, openPage } from "../../src/chromium.ts"
import { type Harness, openHarness } from "../../src/openHarness.ts"
import { shot } from "../../src/shot.ts"

let browser: Browser
let harness: Harness

beforeAll(async () => {
  ;[browser, harness] = await Promise.all([openBrowser(), openHarness("parts")])
})
afterAll(async () => {
  await browser?.close()
  await harness?.close()
})

/** Buttons and labels whose text is larger than their box, and a page wider than its window. */
const cutOff = (page: Page) =>
  page.evaluate<ReadonlyArray<string>>(`[
    ...(document.documentElement.scrollWidth > innerWidth ? ["the page is too wide"] : []),
    ...[...document.querySelectorAll("button, label, h1, .tag, .field-error, kbd, summary")]
      .filter((one) => one.clientWidth > 2 && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 3))
      .filter((one) => !one.matches(".unseen, .rail-event"))
      .map((one) => one.className + " " + one.textContent)
  ]`)

const looks = ["theme=light", "theme=dark", "type=large"].flatMap((look) =>
  [1440, 1024, 768, 390].map((width) => [look, width] as const)
)

test.for(looks)("all can use and read it: %s at %d", async ([look, width]) => {
  const page = await openPage(browser, { width, height: 1000 })
  await page.goto(harness.url(look))
  await page.getByRole("combobox", { name: "包户干部" }).waitFor()
  expect(await hardToUse(page)).toEqual([])
  expect(await cutOff(page)).toEqual([])
  await shot(page, `parts-${look.split("=")[1]}-${width}`)
  await page.close()
})

test.for(["palette", "help"])("%s lies over the page and can be used by all", async (open) => {
  for (const look of ["theme=light", "theme=dark", "type=large"]) {
    const page = await openPage(browser, { width: 1280, height: 800 })
    await page.goto(harness.url(`open=${open}&${look}`))
    await page.getByRole("dialog").waitFor()
    expect(await hardToUse(page)).toEqual([])
    await shot(page, `parts-${open}-${look.split("=")[1]}`)
    await page.close()
  }
})

/** Parts that move by themselves or on their way to another look, by their class. */
const moving = (page: Page) =>
  page.evaluate<ReadonlyArray<string>>(`[...document.querySelectorAll("*")]
    .filter((one) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(one)
      const long = (times) => times.split(",").some((time) => parseFloat(time) > 0.001)
      return (animationName !== "none" && long(animationDuration)) || long(transitionDuration)
    })
    .map((one) => one.className)`)

test("nothing moves for who asked for less movement", async () => {
  const page = await openPage(browser, { width: 1280, height: 800 })
  await page.emulateMedia({ reducedMotion: "no-preference" })
  await page.goto(harness.url("theme=light"))
  await page.locator(".task-tray").waitFor()
  expect(await moving(page)).not.toEqual([])
  await page.emulateMedia({ reducedMotion: "reduce" })
  expect(await moving(page)).toEqual([])
  await page.close()
})

test("the month opens at the day, and is read in dark as well", async () => {
  const page = await openPage(browser, { width: 1280, height: 800, dark: true })
  await page.goto(harness.url("theme=dark"))
  await page.getByRole("button", { name: "打开月历" }).last().click()
  await page.getByRole("grid", { name: "2026年3月" }).waitFor()
  await expect.poll(() => page.evaluate("document.activeElement?.dataset.day")).toBe("2026-03-05")
  expect(await hardToUse(page)).toEqual([])
  await shot(page, "parts-month-dark")
  await page.keyboard.press("Escape")
  await expect.poll(() => page.getByRole("grid").count()).toBe(0)
  await page.close()
})
