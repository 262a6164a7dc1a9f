/**
 * The pages of the admin, each with its address and with what is there once it has its data. A new page
 * adds its line here and is then looked at in every language, colour and width.
 */
import type { Page } from "playwright-core"

export interface Seen {
  readonly name: string
  readonly path: string
  /** What is there once the page has its data. */
  readonly shows: string
  /** What has to be done until the page shows it. */
  readonly act?: (page: Page) => Promise<void>
}

const community = "990104003008"

const call =
  (keys: string, words = "") =>
  async (page: Page) => {
    await page.locator("h1").first().waitFor()
    await page.keyboard.press(keys)
    await page.locator("[role=dialog]").first().waitFor()
    await page.keyboard.type(words)
  }

/** In a hand a press on the card asks, at a desk the bar over the ticked rows. */
const giveToFirst = async (page: Page) => {
  await page.locator(".grid-body [type=checkbox]").first().check()
  await page.getByRole("button", { name: /^(指定负责人|Name somebody)$/ }).click()
}

/** The leader of a zone, who holds things of several kinds. */
const handsOver = async (page: Page) => {
  await page.locator(".handover-bar [role=combobox]").pressSequentially("沈鹏")
  await page.locator("[role=option]").first().click()
}

const dutyPages: ReadonlyArray<Seen> = [
  { name: "who", path: `/who?place=${community}`, shows: ".who-chain li" },
  { name: "who-unasked", path: "/who", shows: ".nothing-here h2" },
  { name: "gaps", path: "/gaps", shows: "[role=gridcell]" },
  {
    name: "gaps-give",
    path: "/gaps?duty=cleaning",
    shows: "[role=dialog] .give-kinds",
    act: giveToFirst
  },
  { name: "organisations", path: "/organisations", shows: ".nothing-here h2" },
  { name: "organisation-new", path: "/organisations?new=1", shows: ".organisation-ways input" },
  { name: "trainings", path: "/trainings", shows: ".nothing-here h2" },
  { name: "training-new", path: "/trainings?new=1", shows: ".panel-form select" },
  { name: "handovers", path: "/handover", shows: ".nothing-here h2" },
  {
    name: "handover-new",
    path: "/handover/new",
    shows: ".handover-table tbody tr",
    act: handsOver
  },
  { name: "contacts", path: "/contacts", shows: "[role=gridcell]" },
  {
    name: "contact-point",
    path: "/contacts",
    shows: ".side-panel form",
    act: async (page) => {
      await page.locator('[data-at="0:0"] a').first().click()
      await page.locator(".side-panel .panel-acts button").first().click()
    }
  },
  { name: "partners", path: "/partners", shows: ".nothing-here h2" },
  { name: "partners-open", path: "/partners?record=open", shows: ".side-panel .day-log li" },
  { name: "records", path: "/records?kind=complaint", shows: "[role=gridcell]" },
  { name: "frontages", path: "/frontage", shows: ".nothing-here h2" },
  { name: "frontage-new", path: "/frontage?new=1", shows: ".panel-form [role=combobox]" },
  { name: "sectors", path: "/sectors", shows: ".nothing-here h2" },
  {
    name: "worklist",
    path: "/contacts",
    shows: ".worklist li",
    act: async (page) => {
      await page.locator('[data-at="0:0"] a').first().click()
      await page.locator(".side-panel .facts a").click()
      await page.locator('.side-panel a[href^="/worklist/"]').click()
    }
  },
  { name: "tasks", path: "/tasks", shows: ".nothing-here h2" },
  { name: "task-new", path: "/tasks?new=1", shows: ".panel-form .task-steps" },
  { name: "zone-board", path: "/zones/board", shows: ".zone-card" },
  {
    name: "zone-board-move",
    path: "/zones/board",
    shows: "[role=dialog] select",
    act: (page) => page.locator(".zone-lines .btn").first().click()
  },
  { name: "groups", path: "/groups", shows: ".table-empty, .nothing-here, [role=gridcell]" },
  { name: "group-new", path: "/groups?new=1", shows: ".side-panel .seat-list li" },
  { name: "letters", path: "/letters", shows: ".letter-coverage" },
  { name: "letters-templates", path: "/letters?templates=1", shows: ".side-panel .panel-part" },
  { name: "rules", path: "/rules", shows: ".table-empty, .nothing-here, [role=gridcell]" },
  { name: "rule-new", path: "/rules?new=1", shows: ".side-panel form" },
  { name: "levels", path: "/levels", shows: ".levels-cell" },
  {
    name: "level-new",
    path: "/levels",
    shows: "[role=dialog] form",
    act: (page) => page.locator(".page-acts .btn-main").click()
  },
  { name: "tree-history", path: `/tree?place=${community}&tab=history`, shows: ".unit-places li" },
  { name: "tree-duties", path: `/tree?place=${community}&tab=duties`, shows: ".duty-acts" }
]

const publicationPages: ReadonlyArray<Seen> = [
  { name: "inspections", path: "/inspections?period=2026-03", shows: ".round-table tbody tr" },
  { name: "inspection-new", path: "/inspections/new", shows: ".finding-cell" },
  { name: "ledger", path: "/inspections?show=ledger", shows: ".nothing-here h2" },
  { name: "publication", path: "/publication", shows: ".desk-months .tag" },
  { name: "publication-month", path: "/publication/2026-03", shows: ".desk-versions li" },
  { name: "appeals", path: "/appeals", shows: ".nothing-here h2" },
  { name: "appraisal", path: "/appraisal?year=2026", shows: ".year-table tbody tr" },
  { name: "appraisal-terms", path: "/appraisal?year=2026&terms=1", shows: ".year-weights input" },
  {
    name: "appraisal-target",
    path: "/appraisal?year=2026",
    shows: ".side-panel .panel-form select",
    act: (page) => page.locator(".year-unit button").first().click()
  },
  { name: "awards", path: "/awards", shows: ".nothing-here h2" },
  { name: "award-new", path: "/awards?new=1", shows: ".side-panel form" },
  { name: "awards-eligible", path: "/awards?eligible=1", shows: ".award-eligible li" },
  { name: "comparison", path: "/comparison?year=2026&pass=90", shows: ".offices-table tbody tr" }
]

const studyPages: ReadonlyArray<Seen> = [
  { name: "draws", path: "/draws", shows: ".nothing-here h2" },
  { name: "draw-new", path: "/draws/new", shows: ".plan-lines select" },
  { name: "inspectors", path: "/inspectors", shows: ".nothing-here h2" },
  { name: "what-if", path: "/what-if?period=2026-03", shows: ".bench-weights input" },
  {
    name: "what-if-weights",
    path: "/what-if?period=2026-03&try=weights",
    shows: ".slope-line",
    act: async (page) => {
      const box = page.locator(".bench-weights input").first()
      await box.fill("300")
      await box.press("Enter")
    }
  }
]

const registerPages: ReadonlyArray<Seen> = [
  { name: "tree", path: `/tree?place=${community}`, shows: ".unit-head h2" },
  {
    name: "tree-count",
    path: "/tree?place=990104003005&why=gaps",
    shows: ".side-panel .count-total"
  },
  { name: "people", path: "/people", shows: "[role=gridcell]" },
  {
    name: "person",
    path: "/people",
    shows: ".side-panel form",
    act: (page) => page.locator('[data-at="0:0"] :is(a, button)').first().click()
  },
  {
    name: "person-new",
    path: "/people",
    shows: ".side-panel form",
    act: (page) => page.locator(".page-acts .btn-main").click()
  },
  { name: "zones", path: "/zones", shows: "[role=gridcell]" },
  { name: "buildings", path: "/buildings", shows: "[role=gridcell]" }
]

/** `waiting`: the address of a batch that waits for its commit. */
export const adminPages = (waiting: string): ReadonlyArray<Seen> => [
  { name: "home", path: "/", shows: ".home-side .home-box" },
  { name: "ranking", path: "/ranking/2026-03", shows: ".ranking-table .table-closing" },
  {
    name: "explained",
    path: `/ranking/2026-03?unit=${community}`,
    shows: ".side-panel footer"
  },
  { name: "ranking-roll-up", path: "/ranking/2026-05?view=rollUp", shows: ".rank-report td" },
  {
    name: "compared",
    path: "/ranking/2026-05?with=2026-04",
    shows: ".compare-table .table-closing"
  },
  { name: "month", path: "/month/2026-03", shows: ".multiples" },
  { name: "month-chosen", path: "/month/2026-05", shows: ".multiples" },
  { name: "month-sum", path: "/month/2026-05?row=I06", shows: ".side-panel .explained" },
  { name: "scores", path: "/scores/2026-03", shows: ".score-total" },
  {
    name: "scores-cell",
    path: "/scores/2026-03",
    shows: ".side-panel .cell-source",
    act: (page) => page.locator("[data-column=I01]").nth(1).click()
  },
  ...publicationPages,
  ...studyPages,
  { name: "scheme", path: "/scheme", shows: ".scheme-table tbody tr" },
  { name: "schemes", path: "/schemes", shows: "[role=gridcell]" },
  { name: "scheme-new", path: "/schemes/new", shows: ".template-list li" },
  { name: "scheme-edit", path: "/schemes/1/edit", shows: ".line-grid .line-cell" },
  {
    name: "scheme-line",
    path: "/schemes/1/edit?at=indicators%5B1%5D",
    shows: ".side-panel .item-list li"
  },
  ...dutyPages,
  ...registerPages,
  { name: "imports", path: "/import", shows: ".batch-table tbody tr" },
  { name: "report", path: waiting, shows: ".grid-sheet td" },
  { name: "settings", path: "/settings", shows: ".form-page .btn-main" },
  { name: "account", path: "/account", shows: ".sessions li" },
  { name: "handbook", path: "/handbook/office", shows: ".book article img" },
  { name: "handbook-contents", path: "/handbook/contents", shows: ".book article table" },
  { name: "palette", path: "/", shows: "[role=option]", act: call("Control+k", "hql") },
  { name: "shortcuts", path: "/ranking/2026-05", shows: "[role=dialog] kbd", act: call("?") },
  { name: "not-yours", path: "/audit", shows: ".nothing-here a" },
  { name: "not-found", path: "/nowhere", shows: ".nothing-here a" }
]

const firstRow = async (page: Page) => {
  await page.locator('[data-at="0:0"] a').first().click()
}

/** The pages of those who care for the installation, by whose they are. */
export const administratorPages: Readonly<
  Record<"system" | "security" | "audit", ReadonlyArray<Seen>>
> = {
  system: [
    { name: "accounts", path: "/accounts", shows: "[role=gridcell]" },
    { name: "account-of", path: "/accounts", shows: ".panel-acts button", act: firstRow },
    { name: "account-new", path: "/accounts?new=1", shows: ".panel-form button" },
    { name: "backups", path: "/backups", shows: ".backups .form-acts button" },
    { name: "personal", path: "/personal", shows: ".form-part .form-acts button" },
    { name: "webhooks", path: "/webhooks", shows: ".table-empty, [role=grid]" },
    { name: "webhook-new", path: "/webhooks?new=1", shows: ".event-checks input" }
  ],
  security: [
    { name: "rights", path: "/rights", shows: "[role=gridcell]" },
    { name: "rights-of", path: "/rights", shows: ".grant-form button", act: firstRow },
    { name: "security", path: "/security", shows: ".rules li" }
  ],
  audit: [
    { name: "audit", path: "/audit", shows: "[role=gridcell]" },
    { name: "audit-line", path: "/audit", shows: ".audit-hash", act: firstRow }
  ]
}
