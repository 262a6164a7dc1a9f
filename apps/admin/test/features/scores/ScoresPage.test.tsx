/** The score sheet in jsdom: what its marks say, typing and pasting, and the month it is about. */
import type { Month } from "@aiwei/domain/shared/Month"
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { expect, test } from "vitest"

import { axeFindings } from "../../axeClean.ts"
import { answersWith, cellOf, page, ready, type } from "./scoresScreen.tsx"
import { sheet } from "./sheet.ts"

const totals = () =>
  [...document.querySelectorAll("tbody .score-total")].map((one) => one.textContent)

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

test("a month without a sheet can be begun by hand", async () => {
  const { asked } = page((call) =>
    call.path === "scores.begin"
      ? { period: "2026-03", scheme: "S1" }
      : answersWith(() => ({ ...sheet, begun: false, updatedAt: null }))(call)
  )
  fireEvent.click(await screen.findByRole("button", { name: "手工登记这个月" }))
  await waitFor(() => expect(asked.map(({ path }) => path)).toContain("scores.begin"))
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
