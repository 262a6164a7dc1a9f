/**
 * A round that is scored twice: the office asks an inspector, who signs in and finds it above the inspections, sees
 * nothing of the first one anywhere, scores, and then sees both; the office sees how far the two agree.
 */
import type { Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { openPage } from "../../src/chromium.ts"
import { themes } from "../../src/looks.ts"
import { signInAs } from "../../src/office.ts"
import { asOperator } from "../../src/servers/prepareAccount.ts"
import { sampleServer } from "../../src/servers/sampleServer.ts"
import { faultsOf, openSession, type Session } from "../../src/session.ts"
import { shot } from "../../src/shot.ts"

const password = "heng-shui-2026-ai-wei"
const scorer = { name: "wang", password }
const unit = "990104003008"
const spot = "3号楼东侧杂物"

let first = ""

const prepare = (data: string): Promise<void> =>
  asOperator(data, async (api) => {
    const place = "990104003000"
    for (const [name, displayName] of [
      ["wang", "王督查"],
      ["sun", "孙督查"]
    ] as const) {
      await api.accounts.add.mutate({ name, displayName, password })
      await api.grants.add.mutate({ account: name, role: "inspector", place })
    }
    const { inspection } = await api.inspections.record.mutate({
      unit,
      kind: "unannounced",
      day: "2026-03-05",
      inspectors: ["李督查"],
      findings: [{ indicator: "I01", points: "0.5", spot }]
    })
    first = inspection.id
    const given = { unit, period: "2026-03" as never, kind: "bonus", points: "1" } as const
    await api.ledger.add.mutate({ ...given, reason: "区级表彰" })
  })

let session: Session
let office: Page
let inspector: Page

beforeAll(async () => {
  session = await openSession(() => sampleServer(prepare))
  office = session.page
  office.setDefaultTimeout(20_000)
  const browser = office.context().browser()
  if (browser === null) throw new Error("there is no browser around the page")
  inspector = await openPage(browser, { width: 1440, height: 900 })
  inspector.setDefaultTimeout(20_000)
  await signInAs(inspector, session.server, scorer)
}, 240_000)

afterAll(async () => {
  await session?.end()
})

const go = (page: Page, path: string) => page.goto(`${session.server.url}${path}`)
const say = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
const button = (page: Page, name: string | RegExp, within = "body") =>
  page.locator(within).getByRole("button", { name, exact: true }).first()

/** Both widths in both themes; `at` is brought into sight. */
const looks = async (page: Page, name: string, at: string) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme })
      await page.locator(at).first().scrollIntoViewIfNeeded()
      await shot(page, `${name}-${width}-${theme}`)
      assert.deepStrictEqual(await faultsOf(page), [], `${name} ${width} ${theme}`)
    }
  }
  await page.emulateMedia({ colorScheme: "light" })
  await page.setViewportSize({ width: 1440, height: 900 })
}

let name = ""

describe("a blind double", () => {
  it("is announced by the office, for somebody who may score there", async () => {
    await go(office, `/inspections/${first}`)
    await say(office, spot)
    await office.locator("h1", { hasText: "社区" }).waitFor()
    name = (await office.locator("h1").innerText()).split(" ")[0] ?? ""
    await say(office, "还没有人复评这次检查")
    await button(office, "安排复评").click()
    await button(office, "安排复评", "[role=dialog]").click()
    await say(office, "请选择由谁复评")
    await office.getByLabel("复评人", { exact: true }).selectOption("wang")
    await looks(office, "double-announce", "[role=dialog]")
    await button(office, "安排复评", "[role=dialog]").click()
    await say(office, "已安排复评")
    await office.locator(".round-table", { hasText: "王督查" }).getByText("进行中").waitFor()
    await looks(office, "double-office", ".round-table:has-text('进行中')")
  })

  it("is found by the inspector above the inspections; of the first one nothing is shown", async () => {
    await go(inspector, "/inspections?period=2026-03")
    const own = inspector.locator(".round-own")
    await own.getByText("admin 安排").waitFor()
    await own.getByRole("link", { name }).waitFor()
    await inspector.locator(".round-table tbody tr").first().waitFor()
    assert.notInclude(await inspector.locator(".round-table").innerText(), name)
    await looks(inspector, "double-own", ".round-own")

    await go(inspector, `/inspections/${first}`)
    await say(inspector, "您正在复评")
    await inspector.locator("h1", { hasText: name }).waitFor()
    assert.notInclude(await inspector.locator("body").innerText(), spot)
    assert.strictEqual(await inspector.locator(".round-total").count(), 0)
    await looks(inspector, "double-blind", "main h1")

    await go(inspector, "/ranking/2026-03")
    await inspector.locator("tbody tr, [role=row]").first().waitFor()
    assert.notInclude(await inspector.locator("main").innerText(), name)
    await go(inspector, `/ranking/2026-03?unit=${unit}`)
    await say(inspector, /登记复评之前看不到/)
    await go(inspector, "/inspections?period=2026-03&show=ledger")
    await say(inspector, "这个月还没有加减分")
    await go(office, "/inspections?period=2026-03&show=ledger")
    await say(office, "区级表彰")
  })

  it("is scored from there; then the inspector sees both", async () => {
    await go(inspector, "/inspections?period=2026-03")
    await inspector.locator(".round-own").getByRole("link", { name }).click()
    await inspector.getByLabel("复评哪一次", { exact: true }).waitFor()
    assert.strictEqual(
      await inspector.getByLabel("复评哪一次", { exact: true }).inputValue(),
      first
    )
    assert.strictEqual(await inspector.getByLabel("检查人", { exact: true }).inputValue(), "王督查")
    await inspector.locator("datalist option").first().waitFor({ state: "attached" })
    await inspector.getByLabel("指标 第 1 行", { exact: true }).fill("I01")
    await inspector.getByLabel("结果 第 1 行", { exact: true }).fill("0.5")
    await looks(inspector, "double-scored", ".round-fields")
    await button(inspector, "保存检查").click()
    await say(inspector, "检查已保存")
    await inspector.locator(".round-total b").waitFor()
    await inspector.locator(".facts").getByRole("link", { name: "打开" }).click()
    await say(inspector, spot)
    await go(inspector, "/inspections?period=2026-03")
    await inspector.locator(".round-table tbody tr", { hasText: name }).waitFor()
    assert.strictEqual(await inspector.locator(".round-own").count(), 0)
  })

  it("tells the office how far the two agree", async () => {
    await go(office, `/inspections/${first}`)
    const row = office.locator(".round-table tr", { hasText: "王督查" })
    await row.getByText("已登记").waitFor()
    await row.getByRole("link", { name: /打开/ }).waitFor()
    await go(office, "/inspectors")
    const paired = office.locator(".desk-part", { hasText: "双人背靠背复评是否一致" })
    await paired.locator("tr", { hasText: "王督查" }).getByText("1 / 1").waitFor()
    await paired.scrollIntoViewIfNeeded()
    await shot(office, "double-agreement")
  })

  it("is taken back from whom it was announced for by mistake", async () => {
    await go(office, `/inspections/${first}`)
    await button(office, "安排复评").click()
    await office.getByLabel("复评人", { exact: true }).selectOption("sun")
    await button(office, "安排复评", "[role=dialog]").click()
    const row = office.locator(".round-table tr", { hasText: "孙督查" })
    await row.getByRole("button", { name: /^收回/ }).click()
    await button(office, "收回", "[role=dialog]").click()
    await row.getByText("已收回").waitFor()
    await looks(office, "double-taken-back", ".round-table:has-text('已收回')")
  })
})
