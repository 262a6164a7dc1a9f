/** The pages of the administrators and the handbook on paper: the sheet alone, with its head, nothing cut off. */
import type { Browser, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { openBrowser, openPage } from "../../src/chromium.ts"
import { illSet } from "../../src/illSet.ts"
import { signInAs } from "../../src/office.ts"
import { onPaper, pagesOf, pdfOf, sizeOf } from "../../src/onPaper.ts"
import type { FreshServer } from "../../src/servers/freshServer.ts"
import { administrators, officeAdmin } from "../../src/servers/prepareAccount.ts"
import { sampleServer } from "../../src/servers/sampleServer.ts"

let server: FreshServer
let browser: Browser
/** One for each of them, signed in when first needed. */
const signedIn = new Map<Who, Page>()

/** A4 lying down without its margins, at the 96 dots an inch that a browser prints with. */
const paper = { width: 1032, height: 680 }
const who = { ...administrators, office: officeAdmin }
type Who = keyof typeof who

const pageOf = async (name: Who): Promise<Page> => {
  const known = signedIn.get(name)
  if (known !== undefined) return known
  const page = await openPage(browser, { ...paper, dark: true })
  await signInAs(page, server, who[name])
  signedIn.set(name, page)
  return page
}

beforeAll(async () => {
  ;[server, browser] = await Promise.all([sampleServer(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** What stands above every sheet. */
const marginsOf = (page: Page): Promise<string> =>
  page.evaluate<string>(
    "document.adoptedStyleSheets.flatMap((it) => [...it.cssRules]).map((it) => it.cssText).join()"
  )

const namesOf = (page: Page, buttons: string): Promise<ReadonlyArray<string>> =>
  page
    .locator(buttons)
    .evaluateAll((found) =>
      found.map((it) => it.getAttribute("aria-label") ?? it.textContent ?? "")
    )

interface Sheet {
  readonly by: Who
  readonly name: string
  readonly path: string
  readonly shows: string
  /** The heading of the sheet. */
  readonly title: string
}

const row = "[role=gridcell]"
const sheets: ReadonlyArray<Sheet> = [
  { by: "system", name: "accounts", path: "/accounts", shows: row, title: "账号" },
  { by: "system", name: "backups", path: "/backups", shows: ".backups .form-acts", title: "备份" },
  { by: "system", name: "personal", path: "/personal", shows: ".form-part", title: "个人信息" },
  {
    by: "system",
    name: "webhooks",
    path: "/webhooks",
    shows: ".nothing-here, .empty",
    title: "对外推送"
  },
  { by: "security", name: "rights", path: "/rights", shows: row, title: "授权" },
  { by: "security", name: "security", path: "/security", shows: ".rules li", title: "安全设置" },
  { by: "audit", name: "audit", path: "/audit", shows: row, title: "审计记录" },
  {
    by: "office",
    name: "handbook",
    path: "/handbook/office",
    shows: ".book img",
    title: "爱卫办工作手册"
  }
]

describe("on paper", () => {
  it.each(sheets)(
    "$name has its head, none of what only a screen needs, and nothing cut off",
    async ({ by, name, path, shows, title }) => {
      const page = await pageOf(by)
      await onPaper(page, `${server.url}${path}`, shows, name)
      assert.deepStrictEqual(await illSet(page), [])
      // A list is printed from a table of its own, with its name above it.
      const heading = page.locator("h1:visible, .print-rows caption:visible").first()
      assert.include(await heading.innerText(), title)
      assert.match(
        await marginsOf(page),
        /top-left[^}]+".+".*top-right[^}]+"[^"]*20\d\d-\d\d-\d\d/su
      )
      for (const needless of [".side", ".filter-bar", ".page-acts", ".shell-crumbs"]) {
        assert.isFalse(await page.locator(needless).first().isVisible(), needless)
      }
      assert.deepStrictEqual(await namesOf(page, "button:visible"), [])
      assert.strictEqual(await page.locator(".retention input:visible").count(), 0)
      // Last: once it is printed, the page is for the screen again.
      const pdf = await pdfOf(page)
      assert.sameMembers(sizeOf(pdf), [210, 297])
      assert.isAtLeast(pagesOf(pdf), 1)
      assert.isAtMost(pagesOf(pdf), name === "handbook" ? 30 : 4)
    }
  )

  it.each([
    ["system", "/accounts", ".panel-acts", "account-of"],
    ["security", "/rights", ".grant-form", "rights-of"],
    ["audit", "/audit", ".audit-hash", "audit-line"]
  ] as const)(
    "what is open beside a list is printed alone: %s %s",
    async (by, path, shows, name) => {
      const page = await pageOf(by)
      await page.emulateMedia({ media: "screen" })
      await page.goto(`${server.url}${path}`)
      await page.locator('[data-at="0:0"] a').first().click()
      await page.locator(shows).first().waitFor()
      await onPaper(page, page.url(), shows, name)
      assert.deepStrictEqual(await illSet(page), [])
      assert.isFalse(await page.locator(".register").first().isVisible())
      assert.isTrue(await page.locator(".side-panel h2").isVisible())
      assert.strictEqual(await page.locator(".panel-part:has(.grant-form):visible").count(), 0)
      assert.deepStrictEqual(await namesOf(page, ".side-panel button:visible"), [])
      const pdf = await pdfOf(page)
      assert.deepStrictEqual(sizeOf(pdf), [210, 297])
      assert.isAtMost(pagesOf(pdf), 2)
    }
  )
})
