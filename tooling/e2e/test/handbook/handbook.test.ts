/**
 * What the handbook shows is there: every picture's page can be opened by the one it is for and shows what
 * the text says, every picture is small and lies where the handbook names it. `npm run pictures` makes them.
 */
import type { Browser, BrowserContext } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { openBrowser } from "../../src/chromium.ts"
import { handbookAccount, prepareRoles, type Who } from "../../src/handbook/handbookAccounts.ts"
import { handbookPictures, type Pictured } from "../../src/handbook/handbookPictures.ts"
import { picturesNamed, picturesThere, takePicture } from "../../src/handbook/takePicture.ts"
import { signInAs } from "../../src/office.ts"
import { complaintsOf } from "../../src/quiet.ts"
import { type FreshServer, untouchedServer } from "../../src/servers/freshServer.ts"
import { sampleServer } from "../../src/servers/sampleServer.ts"

const mostBytes = 80_000

const looks = {
  desk: { width: 1200, height: 760 },
  phone: { width: 390, height: 780 },
  wall: { width: 1920, height: 1080 }
} as const

let server: FreshServer
let untouched: FreshServer
let browser: Browser
const known = new Map<Who, Awaited<ReturnType<BrowserContext["storageState"]>>>()

beforeAll(async () => {
  ;[server, untouched, browser] = await Promise.all([
    sampleServer(prepareRoles),
    untouchedServer(),
    openBrowser()
  ])
})

afterAll(async () => {
  await browser?.close()
  await Promise.all([server?.stop(), untouched?.stop()])
})

const serverOf = (who: Who) => (who === "founder" ? untouched : server)

const chosen = `localStorage.setItem("aiwei.fonts", "here")`

/** Signed in once each: who comes back has a cookie. */
const windowOf = async (who: Who, on: keyof typeof looks): Promise<BrowserContext> => {
  const place = { locale: "zh-CN", timezoneId: "Asia/Shanghai", reducedMotion: "reduce" } as const
  const kept = known.get(who)
  const context = await browser.newContext({
    viewport: looks[on],
    ...place,
    ...(kept === undefined ? {} : { storageState: kept })
  })
  await context.addInitScript(chosen)
  if (kept === undefined) {
    const page = await context.newPage()
    const account = who === "founder" ? await untouched.account() : handbookAccount(who)
    await signInAs(page, serverOf(who), account)
    await page.close()
    known.set(who, { ...(await context.storageState()), origins: [] })
  }
  return context
}

const taken = async ({ name, who, on, path, shows, act }: Pictured) => {
  const context = await windowOf(who, on ?? "desk")
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const complaints = complaintsOf(page)
  await page.goto(`${serverOf(who).url}${path}`)
  await page
    .locator(act === undefined ? shows : "h1")
    .first()
    .waitFor()
  await act?.(page)
  await page.locator(shows).first().waitFor()
  const bytes = await takePicture(page, name, on === "wall" ? 0.5 : 1)
  await context.close()
  assert.deepStrictEqual(complaints, [])
  return bytes
}

describe("the handbook", () => {
  it.each(handbookPictures)("shows $name as $who sees it", async (pictured) => {
    const bytes = await taken(pictured)
    assert.isBelow(bytes.length, mostBytes)
  })

  it("names only pictures that are made here, and shows every one that lies beside it", () => {
    const made = handbookPictures.map(({ name }) => `${name}.webp`).toSorted()
    assert.deepStrictEqual(picturesNamed().toSorted(), made)
    assert.deepStrictEqual(picturesThere().toSorted(), made)
  })
})
