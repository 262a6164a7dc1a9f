/**
 * An inspection with the keyboard alone: findings pasted from Excel with one that cannot be read, mended in its
 * cell and kept, a photo beside a later one, the total of the month after each, and all of it taken back.
 */
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { themes } from "../../src/looks.ts"
import { sampleServer } from "../../src/servers/sampleServer.ts"
import { faultsOf, openSession, type Session } from "../../src/session.ts"
import { shot } from "../../src/shot.ts"

let session: Session

beforeAll(async () => {
  session = await openSession(sampleServer)
  session.page.setDefaultTimeout(20_000)
}, 240_000)

afterAll(async () => {
  await session?.end()
})

/** One dot of colour. */
const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="

const cell = (column: string, row: number) =>
  session.page.getByLabel(`${column} 第 ${row} 行`, { exact: true })
const press = async (name: string | RegExp, within = "body") => {
  await session.page.locator(within).getByRole("button", { name, exact: true }).first().focus()
  await session.page.keyboard.press("Enter")
}
const say = (text: string | RegExp) => session.page.getByText(text).first().waitFor()
/** A paste as the browser tells it, with text or a file on the clipboard. */
const paste = async (column: string, row: number, text: string) => {
  await cell(column, row).focus()
  await cell(column, row).evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData("text/plain", pasted)
    const told = { clipboardData, bubbles: true, cancelable: true }
    element.dispatchEvent(new ClipboardEvent("paste", told))
  }, text)
}
/** On a desk by day and in a hand by night: `at` is brought into sight. */
const looks = async (name: string, at: string) => {
  const { page } = session
  for (const [i, theme] of themes.entries()) {
    const width = i === 0 ? 1440 : 390
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: theme })
    await page.locator(at).first().scrollIntoViewIfNeeded()
    await shot(page, `${name}-${width}-${theme}`)
    assert.deepStrictEqual(await faultsOf(page), [], `${width} ${theme}`)
  }
  await page.emulateMedia({ colorScheme: "light" })
  await page.setViewportSize({ width: 1440, height: 900 })
}
const total = async () => (await session.page.locator(".round-total b").innerText()).trim()

let before = ""

describe("an inspection, with the keyboard alone", () => {
  it("is begun for a community; pasted cells that cannot be read are told where they stand", async () => {
    const { page, server } = session
    await page.goto(`${server.url}/inspections/new`)
    await page.getByRole("combobox", { name: "社区" }).focus()
    await page.keyboard.type("990104003008")
    await page.locator("[role=option]").first().waitFor()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await page.getByLabel("日期", { exact: true }).fill("2026-03-05")
    await page.getByLabel("检查人", { exact: true }).fill("李督查、王督查")
    await page.locator("datalist option").first().waitFor({ state: "attached" })
    await paste(
      "指标",
      1,
      "检查项目\t扣分\t位置\t备注\nI01\t0.5\t3号楼东侧\t两处\n没有这项\t1\t\t\n"
    )
    await say("已粘贴 2 行，还没有保存")
    await press("保存检查")
    await say(/方案里没有这项指标/)
    assert.strictEqual(await cell("指标", 2).getAttribute("aria-invalid"), "true")
    await looks("inspection-new-faults", ".finding-fault")
    await cell("指标", 2).fill("I02")
    await page.keyboard.press("Control+Enter")
    await say("检查已保存")
    await page.locator(".round-total b").waitFor()
    assert.strictEqual(await page.locator(".round-table tbody tr").count(), 2)
    before = await total()
  })

  it("takes a later finding with its photo, and the total follows", async () => {
    const { page } = session
    await cell("指标", 1).focus()
    await page.keyboard.type("I03")
    await cell("结果", 1).focus()
    await page.keyboard.type("1")
    const photo = { name: "现场.png", mimeType: "image/png", buffer: Buffer.from(png, "base64") }
    await page.locator(".finding-photo input[type=file]").first().setInputFiles(photo)
    await page.locator(".photo-waiting img").waitFor()
    await press("保存 1 条")
    await say("已保存 1 条")
    await page.locator(".photo-thumb img").waitFor()
    await page.locator(".round-total b", { hasNotText: before }).waitFor()
    await looks("inspection", ".photo-thumb")
    await press(/^放大照片/)
    await page.locator("dialog[open] img").waitFor()
    await shot(page, "inspection-photo")
    await page.keyboard.press("Escape")
  })

  it("opens in the explanation and is marked on the month's board", async () => {
    const { page, server } = session
    const back = page.url()
    await page.getByRole("link", { name: "看得分说明" }).focus()
    await page.keyboard.press("Enter")
    const leaf = page.locator(".leaf-item", { hasText: "包户干部一天两检落实" })
    await leaf.locator(".worked-open > summary").focus()
    await page.keyboard.press("Enter")
    await leaf.locator(".worked-evidence .photo-thumb img").waitFor()
    await leaf.getByText("检查人 李督查、王督查").first().waitFor()
    await looks("explanation-worked", ".worked-evidence")
    await page.goto(`${server.url}/month/2026-03`)
    await page.locator(".heat-worked").first().waitFor()
    await page.goto(back)
    await page.locator(".photo-thumb img").waitFor()
  })

  it("takes one finding back, then the round; both stay, struck through, with who and why", async () => {
    const { page, server } = session
    await press(/^撤回：/, ".round-table tbody tr:has(.photo-thumb)")
    await press("撤回", "[role=dialog]")
    await say("请写明撤回理由")
    await page.getByRole("textbox", { name: "撤回理由" }).focus()
    await page.keyboard.type("重复登记")
    await press("撤回", "[role=dialog]")
    await say("已撤回，得分已重算")
    await page.locator(".row-struck .struck-by", { hasText: "重复登记" }).waitFor()
    await page.locator(".round-total b", { hasText: before }).waitFor()
    await press("撤回检查")
    await page.getByRole("textbox", { name: "撤回理由" }).focus()
    await page.keyboard.type("记错社区")
    await press("撤回", "[role=dialog]")
    await page.locator(".page-head .tag-bad").waitFor()
    assert.strictEqual(await page.locator(".row-struck").count(), 3)
    await page.goto(`${server.url}/inspections?period=2026-03`)
    await page.locator(".round-struck").waitFor()
    await looks("inspections", ".round-body")
  })
})
