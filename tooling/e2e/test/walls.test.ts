/**
 * The wall with boards that the sample office never has: ties, forty communities, none ranked, long
 * names, nobody answering for days. Each on every kind of screen, and each to be looked at in `shots`.
 */
import type { Browser, BrowserContext, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { openBrowser } from "../src/chromium.ts"
import { illSet } from "../src/illSet.ts"
import { overlapping } from "../src/overlapping.ts"
import { type FreshServer, freshServer } from "../src/servers/freshServer.ts"
import { shot } from "../src/shot.ts"

let server: FreshServer
let browser: Browser

beforeAll(async () => {
  server = await freshServer()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

interface Row {
  readonly rank: number | null
  readonly unitName: string
  readonly total: string
  readonly change: number | null
  readonly vetoed: boolean
}

const ranked = (rank: number, unitName: string, total = "95.25"): Row => ({
  rank,
  unitName,
  total,
  change: (rank % 4) - 1,
  vetoed: false
})

const vetoed = (unitName: string): Row => ({
  rank: null,
  unitName,
  total: "96.50",
  change: null,
  vetoed: true
})

const names = ["青石桥", "滨河花园", "望江", "建设新村", "水岸", "金桂", "春晖", "南关", "柳荫"]
const nameOf = (at: number) => `${names[at % names.length]}${at < names.length ? "" : at}社区`
const long = (at: number) => `${nameOf(at)}新时代文明实践居民自治委员会第${at + 1}网格片区`

const many = (count: number, name = nameOf) =>
  Array.from({ length: count }, (_, at) => ranked(at + 1, name(at), `${97 - (at % 30)}.45`))

const boards: Readonly<Record<string, ReadonlyArray<Row>>> = {
  tie: [
    ...[1, 1, 3, 3, 3, 6, 7, 8].map((rank, at) => ranked(rank, nameOf(at))),
    vetoed("朝阳里社区")
  ],
  allTied: Array.from({ length: 9 }, (_, at) => ranked(1, nameOf(at))),
  forty: [...many(39), vetoed("朝阳里社区")],
  noneRanked: names.slice(0, 5).map((name) => vetoed(`${name}社区`)),
  long: [...many(10, long), vetoed(long(11))],
  two: many(2),
  noticed: [...many(11), vetoed("朝阳里社区")]
}

/** What a board has beyond its rows. */
const beside: Readonly<Record<string, object>> = {
  noticed: {
    notice: { lastDay: "2026-06-10", daysLeft: 3, objectUntil: "2026-06-09" },
    replies: [
      {
        unitName: "望江社区",
        indicator: "病媒生物防制设施与台账",
        text: "检查当日毒饵站正在更换，更换记录和照片已随申诉上报，请予复核。",
        outcome: null
      }
    ]
  }
}

/** Pictures of eight million dots take their time; the composition is that of the landscape. */
const fewBoards = { tie: boards["tie"] ?? [], long: boards["long"] ?? [] }

const board = (name: string, rows: ReadonlyArray<Row>) => ({
  office: { code: "990104003000", name: "滨河街道" },
  period: "2026-05",
  version: 2,
  corrected: true,
  schemeTotal: "100.00",
  comparedWith: "2026-04",
  publishedAt: "2026-06-05T06:30:00.000Z",
  dataAsOf: "2026-06-05T06:30:00.000Z",
  sha256: "a".repeat(64),
  rows,
  ...beside[name]
})

const screens = [
  { screen: "landscape", width: 1920, height: 1080 },
  { screen: "portrait", width: 1080, height: 1920 },
  { screen: "phone", width: 390, height: 844 },
  { screen: "4k", width: 3840, height: 2160 }
] as const

type Screen = (typeof screens)[number]

/** The server's answer to “which board?”, and its silence on everything after that. */
const hang = async (page: Page, name: string, rows: ReadonlyArray<Row>) => {
  const body = JSON.stringify(board(name, rows))
  await page.route(/\/board\/events/, (route) => route.abort())
  await page.route(/\/board(\?|$)/, (route) =>
    route.fulfill({ contentType: "application/json", headers: { etag: '"a"' }, body })
  )
}

const wallOn = async ({ width, height }: Screen): Promise<[BrowserContext, Page]> => {
  const context = await browser.newContext({
    viewport: { width, height },
    timezoneId: "Asia/Shanghai",
    reducedMotion: "reduce"
  })
  return [context, await context.newPage()]
}

const looks = [
  { query: "theme=dark&lang=zh&type=normal", tag: "" },
  { query: "theme=light&lang=en&type=normal", tag: "-en" },
  { query: "theme=light&lang=zh&type=large", tag: "-large" }
] as const

/** What is in these does not change with language or size of type. */
const looksOf: Readonly<Record<string, ReadonlyArray<(typeof looks)[number]>>> = {
  allTied: looks.slice(0, 1),
  noneRanked: looks.slice(1, 2),
  forty: looks.slice(2),
  two: looks.slice(1, 2)
}

const seen = async (page: Page, name: string, query: string) => {
  await page.goto(`${server.url}/kiosk?${query}`)
  await page.locator(".wall").waitFor()
  await shot(page, `wall-${name}`)
  const found = [...(await illSet(page)), ...(await overlapping(page))]
  return found.map((line) => `${name}: ${line}`)
}

describe.each(screens)("the wall, $screen", (screen) => {
  it("holds every board in every look: nothing cut off, nothing outside", async () => {
    const [context, page] = await wallOn(screen)
    const found: Array<string> = []
    const sharp = screen.screen === "4k"
    for (const [name, rows] of Object.entries(sharp ? fewBoards : boards)) {
      await page.unrouteAll({ behavior: "ignoreErrors" })
      await hang(page, name, rows)
      for (const { query, tag } of sharp ? looks.slice(0, 1) : (looksOf[name] ?? looks)) {
        found.push(...(await seen(page, `${name}-${screen.screen}${tag}`, query)))
      }
    }
    await context.close()
    assert.deepStrictEqual(found, [])
  })
})

describe("a wall that nobody answers", () => {
  it("keeps its board and says for how many hours", async () => {
    for (const screen of screens.slice(0, 3)) {
      const [context, page] = await wallOn(screen)
      await hang(page, "tie", boards["tie"] ?? [])
      await page.goto(`${server.url}/kiosk?theme=dark`)
      await page.locator(".wall").waitFor()
      await page.unrouteAll({ behavior: "ignoreErrors" })
      await page.route(/\/board/, (route) => route.abort())
      for (const [hours, word] of [
        [30, "amber"],
        [80, "red"]
      ] as const) {
        await page.clock.setFixedTime(Date.now() + hours * 3_600_000)
        await page.reload()
        await page.getByText(String(hours), { exact: false }).first().waitFor()
        await shot(page, `wall-stale-${word}-${screen.screen}`)
        assert.deepStrictEqual(await illSet(page), [])
        assert.isTrue(await page.getByText("青石桥社区").first().isVisible())
      }
      await context.close()
    }
  })
})
