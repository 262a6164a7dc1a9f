/** Saving the score sheet: one reason for all, refusals that keep everything, and somebody else's change. */
import { cleanup, fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { expect, test } from "vitest"

import { type Call, refusing } from "../../clientThat.ts"
import { answersWith, cellOf, page, ready, sentWith, type } from "./scoresScreen.tsx"
import { sheet } from "./sheet.ts"

const saved = { period: "2026-03", changed: 1, updatedAt: "x", needsCorrection: false }

test("a value that cannot be saved stays, says why, and holds the save back", async () => {
  const { asked } = page()
  await ready()
  type("U1", "I01", "99")
  expect(cellOf("U1", "I01").getAttribute("aria-invalid")).toBe("true")
  expect(within(cellOf("U1", "I01")).getByTitle("最多 40.00 分")).toBeTruthy()
  const save = screen.getByRole("button", { name: "保存 0 处" })
  expect(save.hasAttribute("disabled")).toBe(true)
  type("U1", "I01", "1")
  expect(screen.getByRole("button", { name: "保存 1 处" }).hasAttribute("disabled")).toBe(false)
  expect(sentWith(asked)).toEqual([])
})

test("saves all with one reason, which it asks for first", async () => {
  const { asked, said } = page(
    answersWith(
      () => sheet,
      () => ({ period: "2026-03", changed: 2, updatedAt: "x", needsCorrection: false })
    )
  )
  await ready()
  type("U1", "I01", "1.5")
  type("U2", "bonus", "2")
  fireEvent.click(screen.getByRole("button", { name: "保存 2 处" }))
  expect(await screen.findByText("请写修改理由，改动都还在")).toBeTruthy()
  const reason = screen.getByRole("textbox", { name: /修改理由/ })
  fireEvent.input(reason, { target: { value: "复核后更正" } })
  fireEvent.click(screen.getByRole("button", { name: "保存 2 处" }))
  await waitFor(() => expect(said).toEqual(["已保存 2 处，排名已更新"]))
  expect(sentWith(asked)).toEqual([
    {
      period: "2026-03",
      reason: "复核后更正",
      changes: [
        { unit: "U1", version: "v1", entries: [{ indicator: "I01", value: { points: "38.50" } }] },
        { unit: "U2", version: "v2", bonus: "2.00", bonusReason: null }
      ]
    }
  ])
  expect(screen.queryByText(/处未保存/)).toBeNull()
})

test("keeps what was typed when the save is refused, and in the tab's storage", async () => {
  page(
    answersWith(
      () => sheet,
      () => refusing({ _tag: "SignInRequired" }, "UNAUTHORIZED")
    )
  )
  await ready()
  type("U1", "I01", "1.5")
  fireEvent.input(screen.getByRole("textbox", { name: /修改理由/ }), { target: { value: "更正" } })
  fireEvent.click(screen.getByRole("button", { name: "保存 1 处" }))
  expect(await screen.findByText(/登录已过期/)).toBeTruthy()
  expect(screen.getByText("1 处未保存")).toBeTruthy()
  cleanup()
  page()
  await ready()
  expect(cellOf("U1", "I01").textContent).toBe("−1.5")
})

test("shows somebody else's change beside one's own and saves after a choice", async () => {
  let shown = sheet
  const other = () => {
    const [first, second] = sheet.rows
    if (first === undefined || second === undefined) throw new Error("two rows")
    const [cell, ...cells] = first.cells
    if (cell === undefined) throw new Error("a cell")
    const edit = { by: "account:li", at: "2026-04-03T02:00:00.000Z", reason: "重查", was: null }
    const changed = { ...cell, points: "38.00", deduction: "2.00", edit }
    return { ...sheet, rows: [{ ...first, version: "v9", cells: [changed, ...cells] }, second] }
  }
  const { asked } = page(
    answersWith(
      () => shown,
      () => {
        if (shown !== sheet) return saved
        shown = other()
        const error = {
          _tag: "ChangedMeanwhile",
          entity: "Score",
          id: "U1",
          now: {},
          by: null,
          at: null
        }
        return refusing({ _tag: "RowsRefused", rows: [{ index: 0, id: "U1", error }] }, "CONFLICT")
      }
    )
  )
  await ready()
  type("U1", "I01", "1.5")
  fireEvent.input(screen.getByRole("textbox", { name: /修改理由/ }), { target: { value: "更正" } })
  fireEvent.click(screen.getByRole("button", { name: "保存 1 处" }))
  expect(await screen.findByText("有 1 处别人刚改过，请逐处选定")).toBeTruthy()
  expect(screen.getByText(/li 2026-04-03 改为/).textContent).toContain("38.00")
  fireEvent.click(screen.getByRole("button", { name: "用我填的" }))
  const save = await screen.findByRole("button", { name: "保存 1 处" })
  await waitFor(() => expect(save.hasAttribute("disabled")).toBe(false))
  fireEvent.click(save)
  await waitFor(() => expect(sentWith(asked)).toHaveLength(2))
  expect(sentWith(asked)[1]).toMatchObject({ changes: [{ unit: "U1", version: "v9" }] })
})

test("a long sheet is saved by parts, and says what it did not save and where that is", async () => {
  const [first, second] = sheet.rows
  if (first === undefined || second === undefined) throw new Error("two rows")
  const part = (call: Call) => (call.input as { offset: number }).offset
  const { said, offset } = page((call) =>
    call.path === "scores.sheet"
      ? { ...sheet, total: 150, offset: part(call), rows: part(call) === 0 ? [first] : [second] }
      : answersWith(
          () => sheet,
          () => saved
        )(call)
  )
  await ready()
  type("U1", "I01", "1.5")
  fireEvent.click(screen.getByRole("button", { name: "后 100 个" }))
  await waitFor(() => expect(document.getElementById("score-U2-I01")).not.toBeNull())
  type("U2", "I01", "2")
  expect(screen.getByText("2 处未保存")).toBeTruthy()
  expect(screen.getByText(/其中 1 处在其他社区页/)).toBeTruthy()
  fireEvent.input(screen.getByRole("textbox", { name: /修改理由/ }), { target: { value: "更正" } })
  fireEvent.click(screen.getByRole("button", { name: "保存 1 处" }))
  await waitFor(() =>
    expect(said).toEqual(["已保存 1 处，排名已更新；另有 1 处在其他社区页，尚未保存"])
  )
  fireEvent.click(screen.getByRole("button", { name: "去那一页" }))
  expect(offset()).toBe(0)
  await waitFor(() => expect(document.getElementById("score-U1-I01")).not.toBeNull())
  expect(cellOf("U1", "I01").textContent).toBe("−1.5")
  // The reason is still there: the rest is saved with one press.
  fireEvent.click(screen.getByRole("button", { name: "保存 1 处" }))
  await waitFor(() => expect(said[1]).toBe("已保存 1 处，排名已更新"))
  expect(screen.queryByText(/处未保存/)).toBeNull()
})

test("what was typed for a community that left the sheet can be given up", async () => {
  page()
  await ready()
  type("U1", "I01", "1.5")
  type("U2", "I01", "1.5")
  cleanup()
  page(answersWith(() => ({ ...sheet, rows: sheet.rows.slice(1), total: 1 })))
  expect(await screen.findByText(/其中 1 处的社区已不在本月的表里/)).toBeTruthy()
  expect(screen.getByRole("button", { name: "保存 1 处" })).toBeTruthy()
  fireEvent.click(screen.getByRole("button", { name: "放弃这几处" }))
  expect(screen.getByText("1 处未保存")).toBeTruthy()
  expect(screen.queryByText(/已不在本月的表里/)).toBeNull()
})
