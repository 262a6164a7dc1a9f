/** A paste before it is done: what would change is seen, rows can be left out, a refusal loses nothing. */
import { cleanup, fireEvent, screen, waitFor } from "@solidjs/testing-library"
import { afterEach, expect, test } from "vitest"

import type { PastedRow, PasteOutcome, PastePlan } from "../../../src/features/editing/PastePlan.ts"
import { PastePreview } from "../../../src/features/editing/PastePreview.tsx"
import { axeFindings } from "../../axeClean.ts"
import { clientThat } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"

afterEach(() => {
  cleanup()
  localStorage.clear()
})

interface Row {
  readonly name: string
}
const pasted = (
  index: number,
  name: string | null,
  text: string,
  problem: string | null = null
) => ({
  index,
  row: name === null ? null : { name },
  cells: [
    {
      column: "phone",
      old: name === null ? null : "000",
      text,
      value: text,
      problem,
      changed: true
    }
  ],
  problem: null
})
const plan: PastePlan<Row> = {
  rows: [
    pasted(0, "张明", "111"),
    pasted(1, "李丽", "电话", "不是电话号码"),
    pasted(2, "王芳", "333"),
    pasted(3, null, "444")
  ],
  unchanged: 2,
  outside: 1,
  awaited: 0,
  headed: false
}
const columns = [
  { key: "name", title: "姓名" },
  { key: "phone", title: "电话" }
]

type Apply = (rows: ReadonlyArray<PastedRow<Row>>) => Promise<PasteOutcome>
const start = (onApply: Apply, shown = plan) => {
  let closed = 0
  const page = () => (
    <PastePreview
      columns={columns}
      plan={shown}
      rowName={({ name }) => name}
      onApply={onApply}
      onClose={() => {
        closed += 1
      }}
    />
  )
  drawn(
    clientThat(() => null),
    page
  )
  return () => closed
}
const all: Apply = (rows) => Promise.resolve({ written: rows.map((_row, at) => at), refused: [] })
const tick = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name })
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }))

test("old and new stand side by side; only ticked rows without a problem are written", async () => {
  const sent: Array<ReadonlyArray<number>> = []
  const closed = start((rows) => {
    sent.push(rows.map(({ index }) => index))
    return all(rows)
  })
  await screen.findByRole("heading", { name: "粘贴会改动 2 行，新增 1 行" })
  expect(screen.getAllByText("000").map(({ tagName }) => tagName)).toEqual(["DEL", "DEL", "DEL"])
  expect(screen.getByText("111").tagName).toBe("INS")
  expect(screen.queryByRole("columnheader", { name: "姓名" })).toBeNull()
  expect(tick("写入 李丽").disabled).toBe(true)
  expect(screen.getByText("不是电话号码")).toBeTruthy()
  expect(screen.getByText("2 行与现在相同。1 格超出表格，不填入。")).toBeTruthy()
  expect(await axeFindings(document.body)).toEqual([])
  fireEvent.click(tick("写入 王芳"))
  press("写入 2 行")
  await waitFor(() => expect(sent).toEqual([[0, 3]]))
  expect(closed()).toBe(0)
})

const changedMeanwhile = {
  _tag: "ChangedMeanwhile",
  entity: "Person",
  id: "2",
  now: {},
  by: "account:li",
  at: null
}

test("a refusal stands at its row; without that row the rest is written", async () => {
  let times = 0
  const closed = start(
    (rows) => {
      times += 1
      if (times > 1) return all(rows)
      return Promise.resolve({ written: [], refused: [{ index: 1, error: changedMeanwhile }] })
    },
    { ...plan, rows: plan.rows.filter(({ index }) => index !== 1) }
  )
  fireEvent.click(await screen.findByRole("button", { name: "写入 3 行" }))
  expect(await screen.findByText(/这个人刚被li改过/)).toBeTruthy()
  expect(screen.getAllByRole("row")[1]?.textContent).toContain("王芳")
  expect(screen.getByText("111")).toBeTruthy()
  press("不选这 1 行")
  press("写入 2 行")
  await waitFor(() => expect(screen.queryByText("111")).toBeNull())
  expect(closed()).toBe(0)
  fireEvent.click(tick("写入 王芳"))
  press("写入 1 行")
  await waitFor(() => expect(closed()).toBe(1))
})

test("a call that fails keeps everything, and the same button sends it again", async () => {
  let times = 0
  const closed = start(
    (rows) => {
      times += 1
      return times === 1 ? Promise.reject(new Error("away")) : all(rows)
    },
    { ...plan, rows: plan.rows.slice(0, 1) }
  )
  fireEvent.click(await screen.findByRole("button", { name: "写入 1 行" }))
  expect((await screen.findByRole("alert")).textContent).toContain("服务器出了错")
  fireEvent.keyDown(screen.getByRole("dialog"), { key: "Escape" })
  expect(closed()).toBe(0)
  press("写入 1 行")
  await waitFor(() => expect(closed()).toBe(1))
})

test("nothing is written while rows of the table are still coming", async () => {
  start(all, { ...plan, awaited: 2 })
  const act = await screen.findByRole("button", { name: "写入 3 行" })
  expect(act).toHaveProperty("disabled", true)
  expect(screen.getByText("还有 2 行正在读取，读完才能写入。")).toBeTruthy()
})
