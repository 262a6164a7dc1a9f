/** The pages of the administrators and the handbook on paper: the sheet alone, with its head, nothing cut off. */
import type { Browser, BrowserContext, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { openBrowser, openPage } from "../../src/chromium.ts"
import type { FreshServer } from "../../src/freshServer.ts"
import { illSet } from "../../src/illSet.ts"
import { signInAs } from "../../src/office.ts"
import { onPaper, pagesOf, sizeOf } from "../../src/onPaper.ts"
import { administrators, officeAdmin } from "../../src/prepareAccount.ts"
import { sampleServer } from "../../src/sampleServer.ts"

let server: FreshServer
let browser: Browser
const contexts = new Map<string, BrowserContext>()

/** A4 lying down without its margins, at the 96 dots an inch that a browser prints with. */
const paper = { width: 1032, height: 680 }
const who = { ...administrators, office: officeAdmin }
type Who = keyof typeof who

const pageOf = async (name: Who): Promise<Page> => {
  const known = contexts.get(name)
  if (known !== undefined) return known.newPage()
  const page = await openPage(browser, { ...paper, dark: true })
  await signInAs(page, server, who[name])
  contexts.set(name, page.context())
  return page
}

beforeAll(async () => {
  ;[server, browser] = await Promise.all([sampleServer(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

interface Sheet {
  readonly by: Who
  readonly name: string
  readonly path: string
  readonly shows: string
  /** The heading of the sheet. */
  readonly title: string
  readonly open?: boolean
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
    title: "使用手册"
  }
]

describe("on paper", () => {
  it.each(sheets)(
    "$name has its head, none of what only a screen needs, and nothing cut off",
    async ({ by, name, path, shows, title }) => {
      const page = await pageOf(by)
      const pdf = await onPaper(page, `${server.url}${path}`, shows, name)
      assert.deepStrictEqual(await illSet(page), [])
      assert.sameMembers(sizeOf(pdf), [210, 297])
      assert.isAtLeast(pagesOf(pdf), 1)
      assert.isAtMost(pagesOf(pdf), name === "handbook" ? 30 : 4)
      assert.isTrue(await page.locator("h1", { hasText: title }).first().isVisible())
      for (const needless of [".side", ".filter-bar", ".page-acts", ".shell-crumbs"]) {
        assert.isFalse(await page.locator(needless).first().isVisible(), needless)
      }
      const buttons = await page.locator("main button:visible").allInnerTexts()
      assert.deepStrictEqual(buttons, [])
      await page.close()
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
      await page.goto(`${server.url}${path}`)
      await page.locator('[data-at="0:0"] a').first().click()
      await page.locator(shows).first().waitFor()
      const pdf = await onPaper(page, page.url(), shows, name)
      assert.deepStrictEqual(await illSet(page), [])
      assert.deepStrictEqual(sizeOf(pdf), [210, 297])
      assert.isAtMost(pagesOf(pdf), 2)
      assert.isFalse(await page.locator(".register").first().isVisible())
      assert.isTrue(await page.locator(".side-panel h2").isVisible())
      assert.deepStrictEqual(await page.locator(".side-panel button:visible").allInnerTexts(), [])
      await page.close()
    }
  )
})
