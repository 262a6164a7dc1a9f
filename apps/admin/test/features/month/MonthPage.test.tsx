/** The month's board in jsdom, on answers as the server gives them. */
import type { MatrixOrder } from "@aiwei/domain/assessment/board/BoardViews"
import type { Month } from "@aiwei/domain/shared/Month"
import { cleanup, fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { afterEach, expect, test } from "vitest"

import {
  type ChartKind,
  createMonthController
} from "../../../src/features/month/createMonthController.ts"
import { MonthPage } from "../../../src/features/month/MonthPage.tsx"
import { axeFindings } from "../../axeClean.ts"
import { type Call, clientThat, refusing } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"
import { matrix, trend } from "./matrix.ts"

afterEach(cleanup)

const answers = ({ path }: Call): unknown => {
  if (path === "rankings.matrix") return matrix
  if (path === "rankings.trend") return trend
  if (path === "settings.show") return { passPercent: 95 }
  return path === "rankings.periods"
    ? ["2026-04", "2026-05"].map((period) => ({ period, state: "draft", version: null }))
    : null
}

const page = (answer: (call: Call) => unknown = answers) => {
  const asked: Array<Call> = []
  const [period, goToPeriod] = createSignal("2026-05" as Month)
  const [order, setOrder] = createSignal<MatrixOrder>("rank")
  const [from, setFrom] = createSignal(0)
  const [chart, setChart] = createSignal<ChartKind>("curves")
  const [row, openRow] = createSignal<string | null>(null)
  const gone: Array<string> = []
  const Page = () => {
    const controller = createMonthController(
      {
        period,
        order,
        from,
        chart,
        goToPeriod: (to) => goToPeriod(to as Month),
        setOrder,
        setFrom,
        setChart,
        row,
        openRow,
        goTo: (href) => gone.push(href)
      },
      () => undefined
    )
    return <MonthPage controller={controller} />
  }
  drawn(clientThat(answer, asked), () => <Page />)
  return { asked, period, order, from, chart, row, gone }
}

const cells = async () => {
  const grid = await screen.findByRole("grid", { name: /各项指标/ })
  return [...grid.querySelectorAll<HTMLElement>("[data-cell]")]
}

test("keeps the four nothings apart, and adds a row up", async () => {
  page()
  const texts = (await cells()).map((cell) => cell.textContent)
  expect(texts).toEqual(["·", "未检查", "/", "·", "·", "1.5", "·", "1.5"])
  const sums = [...document.querySelectorAll("td.matrix-sum")].map((cell) => cell.textContent)
  expect(sums).toEqual(["·", "1.5"])
  expect(document.querySelector(".matrix thead")?.textContent).toContain("青石桥97.45")
})

test("arrows walk the cells, Enter opens one, Escape goes back to it", async () => {
  page()
  const all = await cells()
  expect(all.filter((cell) => cell.tabIndex === 0)).toHaveLength(1)
  all[0]?.focus()
  fireEvent.keyDown(all[0] as HTMLElement, { key: "ArrowDown" })
  fireEvent.keyDown(document.activeElement as HTMLElement, { key: "ArrowRight" })
  expect(document.activeElement).toBe(all[5])
  fireEvent.keyDown(all[5] as HTMLElement, { key: "Enter" })
  const card = await screen.findByRole("dialog", { name: "柳荫社区，垃圾日产日清" })
  expect(card.textContent).toContain("扣 1.5，得 2.5 / 4")
  expect(card.textContent).toContain("垃圾桶满溢未及时清运")
  expect(within(card).getByText("5月扣分!F11").closest("a")?.getAttribute("href")).toContain(
    "/import/B1?"
  )
  expect(within(card).getByRole("link", { name: "得分说明" }).getAttribute("href")).toBe(
    "/ranking/2026-05?unit=990104003002"
  )
  expect(card.contains(document.activeElement)).toBe(true)
  fireEvent.keyDown(document.activeElement as HTMLElement, { key: "Escape" })
  expect(screen.queryByRole("dialog")).toBeNull()
  expect(document.activeElement).toBe(all[5])
})

test("a cell without a loss says which nothing it is", async () => {
  page()
  const all = await cells()
  fireEvent.click(all[1] as HTMLElement)
  expect((await screen.findByRole("dialog")).textContent).toContain("未检查，暂按 0 / 3 计")
  fireEvent.click(all[0] as HTMLElement)
  expect((await screen.findByRole("dialog")).textContent).toContain("未发现问题，得 3 / 3")
})

test("a sum opens to the communities that lost it, down to the cell, and gives the focus back", async () => {
  const { row } = page()
  const all = await cells()
  const sum = all[7] as HTMLElement
  sum.focus()
  fireEvent.keyDown(sum, { key: "Enter" })
  expect(row()).toBe("I06")
  const panel = await screen.findByRole("complementary", { name: "失分说明" })
  expect(panel.querySelector("h2")?.textContent).toBe("垃圾日产日清满分 4，3 个社区")
  expect(within(panel).getByText("柳荫社区").closest("a")?.getAttribute("href")).toBe(
    "/ranking/2026-05?unit=990104003002"
  )
  expect(within(panel).getByText("垃圾桶满溢未及时清运")).toBeTruthy()
  expect(within(panel).getByText("5月扣分!F11").closest("a")?.getAttribute("href")).toContain(
    "/import/B1?"
  )
  expect(within(panel).getByText("各社区失分相加与合计一致")).toBeTruthy()
  expect(within(panel).queryByText("青石桥社区")).toBeNull()
  expect(await axeFindings(document.body)).toEqual([])
  within(panel).getByRole("button", { name: "关闭" }).focus()
  fireEvent.keyDown(document.activeElement as HTMLElement, { key: "Escape" })
  expect(row()).toBeNull()
  expect(document.activeElement).toBe(sum)
})

test("a sum over more communities than the page holds says what the others lost", async () => {
  page((call) =>
    call.path === "rankings.matrix"
      ? { ...matrix, total: 5, rows: matrix.rows.map((one) => ({ ...one, lost: "4.25" })) }
      : answers(call)
  )
  const all = await cells()
  fireEvent.click(all[7] as HTMLElement)
  const panel = await screen.findByRole("complementary", { name: "失分说明" })
  const rest = within(panel).getByText("其余 2 个社区（不在本页）").closest("li")
  expect(rest?.textContent).toContain("−2.75")
  expect(within(panel).queryByText(/相加/)).toBeNull()
})

test("a total in the head and a mark of a chart lead to what they are made of", async () => {
  const { gone } = page()
  await cells()
  expect(screen.getByRole("link", { name: "97.45" }).getAttribute("href")).toBe(
    "/ranking/2026-05?unit=990104003001"
  )
  fireEvent.click(await screen.findByRole("link", { name: /青石桥社区，4月 95\.20/ }))
  // April was published: it is explained as it was then.
  expect(gone).toEqual(["/ranking/2026-04?unit=990104003001&version=1"])
})

test("asks for another order of the communities", async () => {
  const { asked } = page()
  await cells()
  fireEvent.change(screen.getByRole("combobox", { name: "列序" }), { target: { value: "name" } })
  const orders = () =>
    asked
      .filter(({ path }) => path === "rankings.matrix")
      .map(({ input }) => (input as { order: string }).order)
  await waitFor(() => expect(orders()).toEqual(["rank", "name"]))
})

test("each chart states its finding", async () => {
  page()
  const findings: ReadonlyArray<readonly [ChartKind, string]> = [
    ["curves", "青石桥社区上升最多，升 2.25；柳荫社区下降最多，降 0.50"],
    ["strip", "失分最多的是柳荫社区 5月，总分 92.50"],
    ["dots", "最高青石桥 97.45，最低柳荫 92.50"],
    ["rates", "3 个社区中 1 个未达到合格线 95%"]
  ]
  for (const [kind, name] of findings) {
    fireEvent.change(await screen.findByRole("combobox", { name: "看什么" }), {
      target: { value: kind }
    })
    expect(await screen.findByRole("group", { name })).toBeTruthy()
  }
})

test("axe finds nothing, with a cell opened", async () => {
  page()
  fireEvent.click((await cells())[5] as HTMLElement)
  await screen.findByRole("group", { name: /上升最多/ })
  expect(await axeFindings(document.body)).toEqual([])
})

test("a month without scores leads to the import", async () => {
  page((call) =>
    call.path === "rankings.matrix"
      ? refusing({ _tag: "PeriodHasNoScores", period: "2026-05" }, "NOT_FOUND")
      : answers(call)
  )
  expect((await screen.findByRole("link", { name: "去导入" })).getAttribute("href")).toBe("/import")
})
