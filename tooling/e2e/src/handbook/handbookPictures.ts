/**
 * The pictures of the handbook: which page, seen by whom, how wide. One that the handbook is to show has
 * its line here first; a picture nobody shows any more, or one that nobody makes, fails the test.
 */
import type { Page } from "playwright-core"

import type { Seen } from "../adminPages.ts"
import { sampleFiles } from "../office.ts"
import type { Who } from "./handbookAccounts.ts"

export interface Pictured extends Seen {
  readonly who: Who
  /** A desk where nothing is said. */
  readonly on?: "phone" | "wall"
}

const upload = async (page: Page) => {
  const files = sampleFiles("代码表", "花名册", "责任区", "评分", "五小")
  await page.locator('input[data-pick="files"]').setInputFiles([...files])
  await page.waitForURL(/\/import\/.+/)
  await page.locator(".file-list").getByText("花名册").first().click()
  await page.getByText("花名册!G24").first().waitFor()
}

const find = async (page: Page) => {
  await page.locator("h1").first().waitFor()
  await page.keyboard.press("Control+k")
  await page.locator("[role=dialog]").first().waitFor()
  await page.keyboard.type("hql")
}

/** A score is changed after its month was published: the month wants a second version. */
const correct = async (page: Page) => {
  await page.locator("[data-column=I01]").nth(1).click()
  await page.keyboard.press("Escape")
  await page.keyboard.type("0.5")
  await page.keyboard.press("Enter")
  await page.getByLabel("修改理由").fill("复核后更正")
  await page.getByRole("button", { name: /^保存/ }).click()
  await page.getByText(/请到月度排名发布更正/).waitFor()
  await page.getByRole("link", { name: "看排名" }).click()
  await page.getByRole("button", { name: "发布第 2 版" }).click()
  await page.getByLabel("更正理由").fill("滨河花园社区复核，一项扣分有误")
}

const backUp = async (page: Page) => {
  await page.getByRole("button", { name: "现在备份" }).click()
  await page.locator(".backup-table tbody tr").first().waitFor()
}

const community = "990104003008"

export const handbookPictures: ReadonlyArray<Pictured> = [
  { name: "home", who: "office", path: "/", shows: ".home-side .home-box" },
  { name: "imports", who: "office", path: "/import", shows: ".batch-table tbody tr" },
  { name: "report", who: "office", path: "/import", shows: ".grid-sheet td", act: upload },
  {
    name: "ranking",
    who: "office",
    path: "/ranking/2026-05",
    shows: ".ranking-table .table-closing"
  },
  {
    name: "explained",
    who: "office",
    path: `/ranking/2026-03?unit=${community}`,
    shows: ".side-panel footer"
  },
  { name: "month", who: "office", path: "/month/2026-05", shows: ".multiples" },
  {
    name: "scores",
    who: "office",
    path: "/scores/2026-03",
    shows: ".side-panel .cell-source",
    act: (page) => page.locator("[data-column=I01]").nth(1).click()
  },
  { name: "tree", who: "office", path: `/tree?place=${community}`, shows: ".unit-head h2" },
  {
    name: "people",
    who: "office",
    path: "/people",
    shows: ".side-panel form",
    act: (page) => page.locator('[data-at="0:0"] :is(a, button)').first().click()
  },
  { name: "palette", who: "office", path: "/", shows: "[role=option]", act: find },
  { name: "kiosk", who: "office", path: "/kiosk?theme=dark", shows: ".wall", on: "wall" },
  { name: "account", who: "office", path: "/account", shows: ".sessions li" },
  {
    name: "phone-ranking",
    who: "inspector",
    path: "/ranking/2026-05",
    shows: ".ranking-table .table-closing",
    on: "phone"
  },
  {
    name: "phone-explained",
    who: "inspector",
    path: `/ranking/2026-03?unit=${community}`,
    shows: ".side-panel footer",
    on: "phone"
  },
  {
    name: "phone-buildings",
    who: "grid",
    path: "/buildings",
    shows: "[role=gridcell]",
    on: "phone"
  },
  { name: "founding", who: "founder", path: "/founding", shows: ".founding-part" },
  { name: "accounts", who: "system", path: "/accounts", shows: "[role=gridcell]" },
  {
    name: "rights",
    who: "security",
    path: "/rights",
    shows: ".side-panel",
    act: (page) => page.locator('[data-at="0:0"] :is(a, button)').first().click()
  },
  { name: "security", who: "security", path: "/security", shows: ".form-page .btn-main" },
  { name: "audit", who: "audit", path: "/audit", shows: "[role=gridcell]" },
  {
    name: "backups",
    who: "system",
    path: "/backups",
    shows: ".backup-table tbody tr",
    act: backUp
  },
  // Last: it changes what the pages before it show.
  { name: "correct", who: "office", path: "/scores/2026-05", shows: "[role=dialog]", act: correct }
]
