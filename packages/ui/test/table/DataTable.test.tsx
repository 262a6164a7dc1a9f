/** The table: sections with heading and closing row, and a walk along its rows by keys. */
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library"
import { afterEach, expect, test } from "vitest"

import { type Column, DataTable } from "../../src/table/DataTable.tsx"

afterEach(cleanup)

const columns: ReadonlyArray<Column<string>> = [
  {
    key: "name",
    head: () => "社区",
    cell: (name) => (
      <a href={`?unit=${name}`} data-row-link>
        {name}
      </a>
    ),
    closing: () => "合计"
  },
  { key: "total", head: () => "总分", cell: () => "90.00", number: true }
]

const table = (onPick?: (row: string) => void) =>
  render(() => (
    <DataTable
      caption="排名"
      columns={columns}
      sections={[
        { rows: ["东街", "西街"], closes: true },
        { rows: ["南街"], heading: "不参加排名" }
      ]}
      selected={(row) => row === "西街"}
      {...(onPick === undefined ? {} : { onPick })}
    />
  ))

test("every section stands in a body of its own, with heading and closing row", () => {
  table()
  const bodies = [...document.querySelectorAll("tbody")].map((body) => body.textContent)
  expect(bodies).toEqual(["东街90.00西街90.00合计", "不参加排名南街90.00"])
  expect(screen.getByRole("columnheader", { name: "总分" }).className).toContain("num")
  expect(screen.getByText("西街").closest("tr")?.className).toContain("table-selected")
})

test("arrows, Home and End walk across sections and stop at the ends", () => {
  table()
  const press = (key: string) => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key })
    return document.activeElement?.textContent
  }
  screen.getByText("东街").focus()
  expect(["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "Home", "End"].map(press)).toEqual([
    "西街",
    "南街",
    "南街",
    "西街",
    "东街",
    "南街"
  ])
})

test("a press anywhere in a row picks it", () => {
  const picked: Array<string> = []
  table((row) => picked.push(row))
  fireEvent.click(screen.getAllByText("90.00")[1] ?? document.body)
  expect(picked).toEqual(["西街"])
})
