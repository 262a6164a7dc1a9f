/**
 * Every page in both languages, both colours, on a desk and in a hand: nothing is hard to use, nothing
 * is cut off, nothing complains. The pictures stay in `shots` to be looked at.
 */
import type { Browser, BrowserContext, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { administratorPages, adminPages, type Seen } from "../src/adminPages.ts"
import { hardToSee, hardToUse } from "../src/axe.ts"
import { openBrowser } from "../src/chromium.ts"
import { illSet } from "../src/illSet.ts"
import { deskAndHand, looking, lookName, type PageLook, themes } from "../src/looks.ts"
import { sampleFiles, signIn, signInAs } from "../src/office.ts"
import { complaintsOf } from "../src/quiet.ts"
import { type FreshServer, freshServer } from "../src/servers/freshServer.ts"
import { type Account, administrators } from "../src/servers/prepareAccount.ts"
import { sampleServer } from "../src/servers/sampleServer.ts"
import { shot } from "../src/shot.ts"

type Kept = Awaited<ReturnType<BrowserContext["storageState"]>>

let server: FreshServer
let empty: FreshServer
let browser: Browser
let kept: Kept
let keptEmpty: Kept
/** Signed in as each of the three administrators. */
let keptOf: Readonly<Record<keyof typeof administrators, Kept>>
/** A batch that waits for its commit, with files that cannot be taken in. */
let waiting = ""

const signedIn = async (
  to: FreshServer,
  more?: (page: Page) => Promise<void>,
  who?: Account
): Promise<Kept> => {
  const page = await browser.newPage({ locale: "zh-CN", timezoneId: "Asia/Shanghai" })
  await (who === undefined ? signIn(page, to) : signInAs(page, to, who))
  await more?.(page)
  const state = await page.context().storageState()
  await page.context().close()
  return { ...state, origins: [] }
}

const upload = async (page: Page) => {
  await page.goto(`${server.url}/import`)
  const files = sampleFiles("代码表", "花名册", "责任区", "评分", "五小")
  await page.locator('input[data-pick="files"]').setInputFiles([...files])
  await page.waitForURL(/\/import\/.+/)
  waiting = new URL(page.url()).pathname
}

beforeAll(async () => {
  ;[server, empty, browser] = await Promise.all([sampleServer(), freshServer(), openBrowser()])
  kept = await signedIn(server, upload)
  keptEmpty = await signedIn(empty)
  const { system, security, audit } = administrators
  keptOf = {
    system: await signedIn(server, undefined, system),
    security: await signedIn(server, undefined, security),
    audit: await signedIn(server, undefined, audit)
  }
})

afterAll(async () => {
  await browser?.close()
  await Promise.all([server?.stop(), empty?.stop()])
})

interface Way {
  readonly look: PageLook
  readonly colours: ReadonlyArray<(typeof themes)[number]>
  /** Whether the page is asked for all that makes it hard to use, or only for what is set ill. */
  readonly use: boolean
}

/** Where everything stands is the same in both colours: only what can be seen is asked again. */
const seen = async (
  page: Page,
  at: string,
  { name, path, shows, act }: Seen,
  { look, colours, use }: Way
) => {
  const found: Array<string> = []
  await page.emulateMedia({ colorScheme: "light" })
  await page.goto(`${at}${path}`)
  await act?.(page)
  await page.locator(shows).first().waitFor()
  for (const theme of colours) {
    await page.emulateMedia({ colorScheme: theme })
    const here = `${name}-${lookName(look, theme)}`
    await shot(page, `page-${here}`)
    const lines =
      theme === "light"
        ? [...(await illSet(page)), ...(use ? await hardToUse(page) : [])]
        : await hardToSee(page)
    found.push(...lines.map((line) => `${here}: ${line}`))
  }
  return found
}

/** Several pages, one after the other, in one window. */
const walk = async (
  at: string,
  pages: ReadonlyArray<Seen>,
  way: Way,
  signed?: Kept
): Promise<ReadonlyArray<string>> => {
  const context = await looking(browser, way.look, signed)
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const complaints = complaintsOf(page)
  const found: Array<string> = []
  for (const one of pages) {
    found.push(
      ...(await seen(page, at, one, way).catch((error: unknown) => [`${one.name}: ${error}`]))
    )
  }
  await context.close()
  return [...found, ...complaints]
}

const door: Seen = { name: "door", path: "/", shows: "form button" }
/** Before anything was imported; every page of an office then says the same. */
const beforeImport: ReadonlyArray<Seen> = [
  { name: "first-run", path: "/", shows: ".hero-facts" },
  { name: "no-office", path: "/people", shows: ".nothing-here" }
]

const everyPage = async (way: Way) => [
  ...(await walk(server.url, [door], way)),
  ...(await walk(empty.url, beforeImport, way, keptEmpty)),
  ...(await walk(server.url, adminPages(waiting), way, kept)),
  ...(await walk(server.url, administratorPages.system, way, keptOf.system)),
  ...(await walk(server.url, administratorPages.security, way, keptOf.security)),
  ...(await walk(server.url, administratorPages.audit, way, keptOf.audit))
]

type Asked = Omit<Way, "look">

/** Two at once: while one is drawn, the other is looked at. */
const together = async (looks: ReadonlyArray<PageLook>, asked: (look: PageLook) => Asked) =>
  (await Promise.all(looks.map((look) => everyPage({ look, ...asked(look) })))).flat()

/** `npm run looks` asks for every language, width and colour; the short form for where each of them could differ. */
const isWhole = process.env["AIWEI_TEST_LOOKS"] === "all"

describe("every page is easy to use, nothing is cut off, nothing complains", () => {
  it("in Chinese, on a desk and in a hand", async () => {
    // A hand holds the colours of the desk.
    const asked = ({ width }: PageLook): Asked => ({
      colours: isWhole || width === 1440 ? themes : ["light"],
      use: true
    })
    assert.deepStrictEqual(await together(deskAndHand("zh"), asked), [])
  })

  it("in English, and in large type", async () => {
    // Colours are the same in both languages, and what is hard to use was asked at the other widths.
    const looks = [
      { language: "en", width: 1440 },
      { language: "zh", width: 1440, type: "large" }
    ] as const
    const asked = ({ language }: PageLook): Asked => ({
      colours: ["light"],
      use: language === "en"
    })
    assert.deepStrictEqual(await together(looks, asked), [])
  })
})

const wholeLooks = () =>
  it("in English in a hand, and between a hand and a desk", async () => {
    const looks = [
      { language: "en", width: 390 },
      { language: "zh", width: 768 }
    ] as const
    // What is hard to use was asked at the other widths: here it is how things stand.
    const found = await together(looks, () => ({ colours: ["light"], use: false }))
    assert.deepStrictEqual(found, [])
  })

if (isWhole) describe("every other width", wholeLooks)

const walls = [
  { name: "landscape", width: 1920, height: 1080 },
  { name: "portrait", width: 1080, height: 1920 },
  { name: "phone", width: 390, height: 844 }
] as const

describe("the wall", () => {
  it.each(["zh", "en"] as const)("is readable on every kind of screen: %s", async (language) => {
    const context = await looking(browser, { language, width: 1440 })
    const page = await context.newPage()
    const complaints = complaintsOf(page)
    const found: Array<string> = []
    for (const theme of themes) {
      for (const wall of walls) {
        await page.setViewportSize(wall)
        await page.goto(`${server.url}/kiosk?lang=${language}&theme=${theme}`)
        await page.locator(".wall").waitFor()
        const name = `wall-${wall.name}-${language}-${theme}`
        await shot(page, `page-${name}`)
        const lines = [...(await illSet(page)), ...(await hardToUse(page))]
        found.push(...lines.map((line) => `${name}: ${line}`))
      }
    }
    assert.deepStrictEqual([...found, ...complaints], [])
    await context.close()
  })
})
