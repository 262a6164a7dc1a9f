/**
 * Every page of the sample office in both languages, both colours, on a desk and in a hand: nothing is
 * hard to use, nothing is cut off, nothing complains. The pictures stay in `shots` to be looked at.
 */
import type { Browser, BrowserContext, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { hardToUse } from "../src/axe.ts"
import { openBrowser } from "../src/chromium.ts"
import type { FreshServer } from "../src/freshServer.ts"
import { illSet } from "../src/illSet.ts"
import { looking, lookName, type PageLook, pageLooks } from "../src/looks.ts"
import { sampleFiles, signIn } from "../src/office.ts"
import { complaintsOf } from "../src/quiet.ts"
import { sampleServer } from "../src/sampleServer.ts"
import { shot } from "../src/shot.ts"

let server: FreshServer
let browser: Browser
let kept: Awaited<ReturnType<BrowserContext["storageState"]>>
/** A batch that waits for its commit, with files that cannot be taken in. */
let waiting = ""

beforeAll(async () => {
  server = await sampleServer()
  browser = await openBrowser()
  const page = await browser.newPage({ locale: "zh-CN", timezoneId: "Asia/Shanghai" })
  await signIn(page, server)
  await page.goto(`${server.url}/import`)
  const files = sampleFiles("代码表", "花名册", "责任区", "评分", "五小")
  await page.locator('input[data-pick="files"]').setInputFiles([...files])
  await page.waitForURL(/\/import\/.+/)
  waiting = new URL(page.url()).pathname
  kept = await page.context().storageState()
  await page.close()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

interface Seen {
  readonly name: string
  readonly path: () => string
  /** What is there once the page has its data. */
  readonly shows: string
}

const inside: ReadonlyArray<Seen> = [
  { name: "home", path: () => "/", shows: ".home-side .home-box" },
  { name: "ranking", path: () => "/ranking/2026-03", shows: ".ranking-table .table-closing" },
  {
    name: "explained",
    path: () => "/ranking/2026-03?unit=990104003008",
    shows: ".side-panel footer"
  },
  { name: "settings", path: () => "/settings", shows: ".form-page .btn-main" },
  { name: "account", path: () => "/account", shows: ".sessions li" },
  { name: "month", path: () => "/month/2026-05", shows: ".multiples" },
  {
    name: "compared",
    path: () => "/ranking/2026-05?with=2026-04",
    shows: ".compare-table .table-closing"
  },
  { name: "imports", path: () => "/import", shows: ".batch-table tbody tr" },
  { name: "report", path: () => waiting, shows: ".grid-sheet td" }
]

const walls = [
  { name: "landscape", width: 1920, height: 1080 },
  { name: "portrait", width: 1080, height: 1920 },
  { name: "phone", width: 390, height: 844 }
] as const

const seen = async (page: Page, { name, path, shows }: Seen, look: PageLook) => {
  await page.goto(`${server.url}${path()}`)
  await page.locator(shows).first().waitFor()
  await shot(page, `page-${name}-${lookName(look)}`)
  const found = [...(await illSet(page)), ...(await hardToUse(page))]
  return found.map((line) => `${name} ${lookName(look)}: ${line}`)
}

const onWall = async (context: BrowserContext, wall: (typeof walls)[number], look: PageLook) => {
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  await page.setViewportSize(wall)
  const { language, theme } = look
  const name = `wall-${wall.name}`
  const path = () => `/kiosk?lang=${language}&theme=${theme}`
  const found = await seen(page, { name, path, shows: ".wall" }, look)
  await page.close()
  return [...found, ...complaints]
}

describe.each(pageLooks)("$language, $theme, $width wide", (look) => {
  it("the door is easy to use and nothing is cut off", async () => {
    const context = await looking(browser, look)
    const page = await context.newPage()
    const door: Seen = { name: "door", path: () => "/", shows: "form button" }
    assert.deepStrictEqual(await seen(page, door, look), [])
    await context.close()
  })

  it("every page is easy to use, nothing is cut off, nothing complains", async () => {
    const context = await looking(browser, look, kept)
    const page = await context.newPage()
    const complaints = complaintsOf(page)
    const found: Array<string> = []
    for (const one of inside) found.push(...(await seen(page, one, look)))
    assert.deepStrictEqual([...found, ...complaints], [])
    await context.close()
  })
})

describe.each(pageLooks.filter(({ width }) => width === 1440))(
  "the wall: $language, $theme",
  (look) => {
    it("is readable on every kind of screen", async () => {
      const context = await looking(browser, look)
      const found: Array<string> = []
      for (const wall of walls) found.push(...(await onWall(context, wall, look)))
      assert.deepStrictEqual(found, [])
      await context.close()
    })
  }
)
