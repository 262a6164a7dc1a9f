/** A cell unfolded beside the score sheet: its reason, its source, whose hand was on it, and what it leads to. */
import { fireEvent, screen, within } from "@solidjs/testing-library"
import { expect, test } from "vitest"

import { answersWith, cellOf, page, ready } from "./scoresScreen.tsx"
import { sheet } from "./sheet.ts"

test("opens a cell to its reason and its source, and writes a reason", async () => {
  const { opened } = page()
  await ready()
  fireEvent.click(cellOf("U1", "I01"))
  expect(opened()).toEqual({ unit: "U1", column: "I01" })
  const panel = await screen.findByRole("complementary", { name: "评分说明" })
  expect(within(panel).getByText("3月!L6")).toBeTruthy()
  fireEvent.change(within(panel).getByRole("textbox", { name: "扣分事由" }), {
    target: { value: "例会无记录" }
  })
  expect(screen.getByText("1 处未保存")).toBeTruthy()
})

test("an address of a cell that is not there says so instead of showing an empty panel", async () => {
  const { open } = page()
  await ready()
  for (const cell of [
    { unit: "nobody", column: "I01" },
    { unit: "U1", column: "I99" }
  ]) {
    open(cell)
    const panel = await screen.findByRole("complementary", { name: "评分说明" })
    expect(panel.querySelector("h2")?.textContent).toBe("没有这一格")
    expect(within(panel).getByRole("alert").textContent).toContain("请在表中另选一格")
    expect(within(panel).queryByRole("textbox")).toBeNull()
  }
})

test("a hand on the bonus marks the bonus alone, and one on the veto only the veto", async () => {
  const mark = { by: "account:li", at: "2026-04-03T02:00:00.000Z" }
  const was = { points: "1.00", notApplicable: false, reason: null }
  const bonusEdit = { ...mark, reason: "获市级表彰", was }
  const vetoEdit = { ...mark, reason: "有责任事件", was: null }
  const [first, second] = sheet.rows
  if (first === undefined || second === undefined) throw new Error("two rows")
  const rows = [
    { ...first, bonus: "2.00", bonusEdit },
    { ...second, vetoed: true, vetoEdit }
  ]
  const { open } = page(answersWith(() => ({ ...sheet, rows })))
  await ready()
  const marked = [...document.querySelectorAll("td.score-edited")].map(({ id }) => id)
  expect(marked).toEqual(["score-U1-bonus", "score-U2-veto"])
  const told = async (unit: string, column: string) => {
    open({ unit, column })
    const panel = await screen.findByRole("complementary", { name: "评分说明" })
    return panel.querySelector(".cell-edit")?.textContent ?? null
  }
  expect(await told("U1", "bonus")).toContain("原来 1.00理由：获市级表彰")
  expect(await told("U1", "veto")).toBeNull()
  expect(await told("U2", "bonus")).toBeNull()
  expect(await told("U2", "veto")).toMatch(/2026-04-03理由：有责任事件$/)
})

test("a total leads to what it is made of, from the sheet and by keys from the panel", async () => {
  page()
  await ready()
  const href = "/ranking/2026-03?unit=U1"
  expect(screen.getByRole("link", { name: "99.50" }).getAttribute("href")).toBe(href)
  fireEvent.click(cellOf("U1", "I01"))
  const panel = await screen.findByRole("complementary", { name: "评分说明" })
  const link = within(panel).getByRole("link", { name: /南关社区总分 100\.00/ })
  expect(link.getAttribute("href")).toBe(href)
})
