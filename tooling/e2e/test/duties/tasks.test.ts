/** A task made, broken down to every compound, given and closed with the keyboard alone, and taken away on paper. */
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { themes } from "../../src/looks.ts"
import { onPaper, pagesOf, pdfOf } from "../../src/onPaper.ts"
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

const enter = () => session.page.keyboard.press("Enter")
const button = (name: string | RegExp) => session.page.getByRole("button", { name, exact: true })
const looked = async (name: string) => {
  const { page } = session
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme })
    await shot(page, `${name}-${theme}`)
    assert.deepStrictEqual(await faultsOf(page), [], theme)
  }
  await page.emulateMedia({ colorScheme: "light" })
}

describe("tasks, with the keyboard alone", () => {
  it("makes one with a milestone and breaks it down to every compound", async () => {
    const { page, server } = session
    await page.goto(`${server.url}/tasks`)
    await page.getByRole("heading", { name: "还没有任务" }).waitFor()
    await button("新增任务").focus()
    await enter()
    await button("下达任务").focus()
    await enter()
    await page.locator(".field-error").first().waitFor()
    await page.getByLabel("任务", { exact: true }).last().focus()
    await page.keyboard.type("冬季灭鼠投药")
    await page.getByLabel("期限", { exact: true }).focus()
    await page.keyboard.type("2099-12-20")
    await page.keyboard.press("Tab")
    await button("加一个节点").focus()
    await enter()
    await page.getByLabel("节点 1", { exact: true }).focus()
    await page.keyboard.type("药品到位")
    await page.getByLabel("节点 1 的日期").focus()
    await page.keyboard.type("2099-12-10")
    await page.keyboard.press("Tab")
    await page.getByLabel("分解到哪一级").selectOption({ label: "小区" })
    await page.getByLabel("由谁负责").selectOption({ label: "主要责任" })
    await shot(page, "task-new")
    assert.deepStrictEqual(await faultsOf(page), [])
    await button("下达任务").focus()
    await enter()
    await page.getByRole("heading", { name: "冬季灭鼠投药" }).waitFor()
    await page.getByText(/已分解为 \d+ 项下级任务/).waitFor()
    await page.getByText(/42 项还没有人负责/).waitFor()
    await page
      .getByRole("button", { name: /^展开：/ })
      .first()
      .waitFor()
    await looked("task-card")
  })

  it("gives a leaf to somebody and closes it; the whole follows, and it is taken back", async () => {
    const { page } = session
    await page
      .getByRole("button", { name: /^指定责任人：/ })
      .first()
      .focus()
    await enter()
    const dialog = page.getByRole("dialog")
    await dialog.getByRole("combobox", { name: "姓名" }).focus()
    await page.keyboard.type("刘红", { delay: 40 })
    await dialog.getByRole("option", { name: "刘红" }).first().waitFor()
    await page.keyboard.press("ArrowDown")
    await enter()
    await shot(page, "task-assign")
    await dialog.getByRole("button", { name: "指定责任人" }).focus()
    await enter()
    await page
      .getByText(/41 项还没有人负责/)
      .first()
      .waitFor()
    await page
      .getByRole("button", { name: /^展开：/ })
      .first()
      .focus()
    await enter()
    await page
      .getByRole("button", { name: /^办结：/ })
      .first()
      .focus()
    await enter()
    await page.getByText("1 / 42").waitFor()
    await button("撤销").last().focus()
    await enter()
    await page.getByText("0 / 42").waitFor()
    await page.getByRole("checkbox", { name: "药品到位" }).focus()
    await page.keyboard.press("Space")
    await page.getByText("节点已完成").waitFor()
  })

  it("stands in the list with how far it is, goes as a file and onto paper, and ends with a reason", async () => {
    const { page, server } = session
    const card = page.url()
    const file = await page.request.get(`${server.url}/export/tasks?format=csv`)
    assert.include(await file.text(), "冬季灭鼠投药")
    await page.goto(`${server.url}/tasks`)
    await page.getByRole("gridcell", { name: "冬季灭鼠投药" }).waitFor()
    await looked("tasks")
    await onPaper(page, card, ".task-tree li", "task")
    assert.strictEqual(await page.locator(".task-card .btn:visible").count(), 0)
    assert.isAtMost(pagesOf(await pdfOf(page)), 4)
    await page.emulateMedia({ media: "screen" })
    await button("终止").focus()
    await enter()
    const dialog = page.getByRole("dialog", { name: "终止“冬季灭鼠投药”" })
    await dialog.getByLabel("终止原因").focus()
    await page.keyboard.type("改为春季")
    await dialog.getByRole("button", { name: "终止", exact: true }).focus()
    await enter()
    await page.getByText("改为春季").waitFor()
  })
})
