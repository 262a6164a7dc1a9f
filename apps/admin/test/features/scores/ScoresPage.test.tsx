/** The score sheet in jsdom: typing, saving, refusals that keep everything, and somebody else's change. */
import type { SheetView } from "@aiwei/domain/assessment/sheet/SheetView"
import type { Month } from "@aiwei/domain/shared/Month"
import { cleanup, fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { afterEach, beforeEach, expect, test } from "vitest"

import {
  type CellAddress,
  createScoresController
} from "../../../src/features/scores/createScoresController.ts"
import type { Mode } from "../../../src/features/scores/drafts/readTyped.ts"
import { ScoresPage } from "../../../src/features/scores/ScoresPage.tsx"
import { axeFindings } from "../../axeClean.ts"
import { type Call, clientThat, refusing } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"
import { sheet } from "./sheet.ts"

beforeEach(() => sessionStorage.clear())
afterEach(cleanup)

const answersWith =
  (shown: () => SheetView, change: (call: Call) => unknown = () => null) =>
  (call: Call): unknown => {
    if (call.path === "scores.sheet") return shown()
    if (call.path === "scores.change") return change(call)
    return call.path === "rankings.periods" ? [{ period: "2026-03", state: "draft" }] : null
  }

const page = (answer: (call: Call) => unknown = answersWith(() => sheet)) => {
  const asked: Array<Call> = []
  const said: Array<string> = []
  const [mode, show] = createSignal<Mode>("losses")
  const [opened, open] = createSignal<CellAddress | null>(null)
  const [offset, goToOffset] = createSignal(0)
  const [period, goToPeriod] = createSignal("2026-03" as Month)
  const Page = () => {
    const controller = createScoresController(
      {
        period,
        offset,
        mode,
        opened,
        goToPeriod: (to) => goToPeriod(to as Month),
        goToOffset,
        show,
        open
      },
      () => undefined
    )
    return <ScoresPage controller={controller} say={(text) => said.push(text)} />
  }
  drawn(clientThat(answer, asked), () => <Page />)
  return { asked, said, opened, open, offset, goToPeriod }
}

const cellOf = (unit: string, column: string): HTMLElement => {
  const cell = document.getElementById(`score-${unit}-${column}`)
  if (cell === null) throw new Error(`no cell ${unit} ${column}`)
  return cell
}

const ready = () => screen.findByText("南关社区")

const type = (unit: string, column: string, text: string, end = "Enter") => {
  const cell = cellOf(unit, column)
  fireEvent.click(cell)
  fireEvent.keyDown(cell, { key: text[0] ?? "" })
  const field = within(cellOf(unit, column)).getByRole("textbox")
  fireEvent.input(field, { target: { value: text } })
  fireEvent.keyDown(field, { key: end })
}

const totals = () =>
  [...document.querySelectorAll("tbody .score-total")].map((one) => one.textContent)

const sentWith = (asked: ReadonlyArray<Call>) =>
  asked.filter(({ path }) => path === "scores.change").map(({ input }) => input)

test("shows losses with four marks for four nothings, totals and ranks", async () => {
  page()
  await ready()
  expect(cellOf("U1", "I01").textContent).toBe("−0.5")
  expect(cellOf("U1", "I02").textContent).toContain("·")
  expect(cellOf("U1", "I03").textContent).toBe("/")
  expect(cellOf("U2", "I02").querySelector(".hatched")?.textContent).toBe("未检查")
  expect(cellOf("U2", "I03").querySelector(".heat-5")?.textContent).toBe("−30")
  expect(totals()).toEqual(["99.50", "40.00"])
  expect(screen.getByText("未检查 1 格")).toBeTruthy()
  expect(await axeFindings(document.body)).toEqual([])
})

test("typing moves total and rank at once, counts what is not saved, and undoes", async () => {
  page()
  await ready()
  type("U2", "I02", "0")
  type("U2", "I03", "0.25")
  expect(totals()).toEqual(["99.50", "99.75"])
  const ranks = [...document.querySelectorAll("tbody .score-rank")].map((one) => one.textContent)
  expect(ranks).toEqual(["2", "1"])
  expect(screen.getByText("2 处未保存")).toBeTruthy()
  fireEvent.click(screen.getByRole("button", { name: "撤销一步" }))
  expect(screen.getByText("1 处未保存")).toBeTruthy()
  type("U2", "I02", "?")
  expect(screen.queryByText(/处未保存/)).toBeNull()
})

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
        if (shown !== sheet)
          return { period: "2026-03", changed: 1, updatedAt: "x", needsCorrection: false }
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

test("previews a pasted block and fills in what can be read", async () => {
  page()
  await ready()
  const cell = cellOf("U1", "I01")
  fireEvent.click(cell)
  const data = { getData: (kind: string) => (kind === "text/plain" ? "1\t2\r\nx\t0\r\n" : "") }
  fireEvent.paste(cell, { clipboardData: data })
  const dialog = await screen.findByRole("dialog")
  expect(within(dialog).getByText("粘贴会改动 3 处")).toBeTruthy()
  expect(within(dialog).getByText(/有 1 处读不懂/)).toBeTruthy()
  fireEvent.click(within(dialog).getByRole("button", { name: "填入 3 处" }))
  expect(cellOf("U1", "I01").textContent).toBe("−1")
  expect(cellOf("U2", "I02").textContent).toContain("·")
  expect(cellOf("U2", "I01").textContent).toContain("·")
  expect(screen.getByText("3 处未保存")).toBeTruthy()
})

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

test("a month without a sheet can be begun by hand", async () => {
  const { asked } = page((call) =>
    call.path === "scores.begin"
      ? { period: "2026-03", scheme: "S1" }
      : answersWith(() => ({ ...sheet, begun: false, updatedAt: null }))(call)
  )
  fireEvent.click(await screen.findByRole("button", { name: "手工登记这个月" }))
  await waitFor(() => expect(asked.map(({ path }) => path)).toContain("scores.begin"))
})

const saved = { period: "2026-03", changed: 1, updatedAt: "x", needsCorrection: false }

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

test("what is typed while another month is on its way belongs to the month still shown", async () => {
  const april = "2026-04" as Month
  let arrive: ((answer: unknown) => void) | undefined
  const { goToPeriod } = page((call) =>
    call.path === "scores.sheet" && (call.input as { period: Month }).period === april
      ? new Promise((resolve) => {
          arrive = resolve
        })
      : answersWith(() => sheet)(call)
  )
  await ready()
  goToPeriod(april)
  type("U1", "I01", "1.5")
  expect(cellOf("U1", "I01").textContent).toBe("−1.5")
  expect(sessionStorage.getItem("aiwei.scores./2026-03")).toContain("38.50")
  expect(screen.getByRole("grid").getAttribute("aria-busy")).toBe("true")
  await waitFor(() => expect(arrive).toBeDefined())
  arrive?.({ ...sheet, period: april })
  await screen.findByRole("heading", { name: "2026年4月评分表" })
  expect(cellOf("U1", "I01").textContent).toBe("−0.5")
  expect(screen.queryByText(/处未保存/)).toBeNull()
  goToPeriod("2026-03" as Month)
  expect(await screen.findByText("1 处未保存")).toBeTruthy()
})
