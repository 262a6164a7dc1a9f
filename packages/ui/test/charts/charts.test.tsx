/** The four charts: a finding for a name, marks for the keyboard, the same figures as a table, axe clean. */
import { cleanup, fireEvent, render, screen, within } from "@solidjs/testing-library"
import axe from "axe-core"
import { afterEach, expect, test } from "vitest"

import { BulletBars } from "../../src/charts/BulletBars.tsx"
import type { Open } from "../../src/charts/createMarks.ts"
import { HeatStrip } from "../../src/charts/HeatStrip.tsx"
import { IntervalDots } from "../../src/charts/IntervalDots.tsx"
import { SmallMultiples } from "../../src/charts/SmallMultiples.tsx"

afterEach(cleanup)

const words = { showTable: "看表格", showChart: "看图" }
const months = ["3月", "4月", "5月"]

const findings = async () => {
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false }, "color-contrast": { enabled: false } }
  })
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)
}

const cell = (text: string) => ({ text, step: 2 as const, says: `${text} 分` })
const strip = (onOpen?: Open) => (
  <HeatStrip
    {...(onOpen === undefined ? {} : { onOpen })}
    title="各月总分"
    finding="青石桥升，柳荫降"
    words={words}
    rowHead="社区"
    columns={months}
    rows={[
      { key: "a", name: "青石桥", cells: [cell("95.75"), null, cell("97.45")] },
      { key: "b", name: "柳荫", cells: [cell("95.10"), cell("90.00"), cell("92.50")] }
    ]}
  />
)
const dots = (interval: boolean) => (
  <IntervalDots
    title="总分"
    finding="青石桥最高"
    words={words}
    heads={{ row: "社区", value: "总分", interval: "区间" }}
    rows={[
      {
        key: "a",
        name: "青石桥",
        value: 97.45,
        text: "97.45",
        interval: interval ? { low: 96.8, high: 98.1, text: "96.80–98.10" } : null,
        says: "青石桥 97.45"
      }
    ]}
  />
)
const bullets = (onOpen?: Open) => (
  <BulletBars
    {...(onOpen === undefined ? {} : { onOpen })}
    title="得分率"
    finding="一个社区未过线"
    words={words}
    heads={{ row: "社区", value: "得分率" }}
    pass={{ percent: 90, text: "90%" }}
    rows={[
      { key: "a", name: "青石桥", percent: 97, text: "97%", says: "青石桥 97%" },
      { key: "b", name: "柳荫", percent: 88, text: "88%", says: "柳荫 88%，未过线" }
    ]}
  />
)
const multiples = () => (
  <SmallMultiples
    title="总分走势"
    finding="青石桥升 2.25"
    words={words}
    rowHead="社区"
    months={months}
    mean={[95, 94, 94.44]}
    says={(curve, month) => `${curve.name} ${months[month]} ${curve.points[month]?.text}`}
    curves={[
      {
        key: "a",
        name: "青石桥",
        aside: () => "▲ 2.25",
        points: [{ value: 95.75, text: "95.75" }, null, { value: 97.45, text: "97.45" }]
      }
    ]}
  />
)

test("each states its finding, and axe finds nothing, drawn and as a table", async () => {
  render(() => (
    <>
      {strip()}
      {dots(true)}
      {bullets()}
      {multiples()}
    </>
  ))
  for (const name of ["青石桥升，柳荫降", "青石桥最高", "一个社区未过线", "青石桥升 2.25"]) {
    expect(screen.getByRole("group", { name })).toBeTruthy()
  }
  expect(await findings()).toEqual([])
  for (const button of screen.getAllByRole("button", { name: "看表格" })) fireEvent.click(button)
  expect(screen.getAllByRole("table")).toHaveLength(4)
  expect(await findings()).toEqual([])
})

test("the table has every figure, and a dash where there is none", () => {
  render(() => strip())
  fireEvent.click(screen.getByRole("button", { name: "看表格" }))
  const rows = [...screen.getByRole("table").querySelectorAll("tr")].map((row) =>
    [...row.children].map((one) => one.textContent)
  )
  expect(rows[1]).toEqual(["青石桥", "95.75", "—", "97.45"])
  expect(screen.getByRole("button", { name: "看图" })).toBeTruthy()
})

test("the arrows walk the marks past a gap, and each tells what it is", () => {
  render(() => strip())
  const chart = screen.getByRole("group", { name: "青石桥升，柳荫降" })
  const marks = within(chart).getAllByRole("img")
  expect(marks.filter((mark) => mark.getAttribute("tabindex") === "0")).toHaveLength(1)
  marks[0]?.focus()
  expect(chart.querySelector(".chart-tip")?.textContent).toBe("95.75 分")
  fireEvent.keyDown(document.activeElement ?? chart, { key: "ArrowRight" })
  expect(document.activeElement?.getAttribute("aria-label")).toBe("97.45 分")
  fireEvent.keyDown(document.activeElement ?? chart, { key: "ArrowDown" })
  expect(document.activeElement?.getAttribute("aria-label")).toBe("92.50 分")
  fireEvent.keyDown(document.activeElement ?? chart, { key: "Escape" })
  expect(chart.querySelector(".chart-tip")).toBeNull()
})

test("without a stretch there is a dot alone, and no column for it", () => {
  render(() => dots(false))
  const chart = screen.getByRole("group", { name: "青石桥最高" })
  expect(chart.querySelectorAll(".dots-dot")).toHaveLength(1)
  expect(chart.querySelector(".dots-range")).toBeNull()
  fireEvent.click(screen.getByRole("button", { name: "看表格" }))
  expect(screen.queryByText("区间")).toBeNull()
})

test("what stays below the pass line is hollow", () => {
  render(() => bullets())
  const bars = [...document.querySelectorAll(".bullet-bar")]
  expect(bars.map((bar) => bar.classList.contains("bullet-below"))).toEqual([false, true])
})

test("a curve names its last value and lifts the pen over a month without figures", () => {
  render(multiples)
  expect(document.querySelector(".multiple-plot text")?.textContent).toBe("97.45")
  expect(document.querySelector(".multiple-line")?.getAttribute("d")?.match(/M/g)).toHaveLength(2)
  expect(screen.getByRole("img", { name: "青石桥 5月 97.45" })).toBeTruthy()
})

test("where a figure opens, mark and table lead there; where there is none, nothing does", async () => {
  const opened: Array<string> = []
  const open = (row: number, column: number) => opened.push(`${row} ${column}`)
  render(() => (
    <>
      {strip(open)}
      {bullets(open)}
    </>
  ))
  const chart = screen.getByRole("group", { name: "青石桥升，柳荫降" })
  fireEvent.click(within(chart).getByRole("link", { name: "97.45 分" }))
  const line = screen.getByRole("link", { name: /^柳荫\s?88%/ })
  expect(line.getAttribute("aria-description")).toBe("柳荫 88%，未过线")
  line.focus()
  fireEvent.keyDown(line, { key: "Enter" })
  expect(opened).toEqual(["0 2", "1 0"])
  expect(await findings()).toEqual([])
  for (const button of screen.getAllByRole("button", { name: "看表格" })) fireEvent.click(button)
  const [table] = screen.getAllByRole("table")
  expect(within(table ?? document.body).getAllByRole("button")).toHaveLength(5)
  fireEvent.click(screen.getByRole("button", { name: "92.50" }))
  expect(opened.at(-1)).toBe("1 2")
  expect(await findings()).toEqual([])
})
