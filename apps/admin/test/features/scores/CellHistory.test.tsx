/** The history of a cell in jsdom: asked for when it is opened, told in words, and what to do when it fails. */
import type { CellChange } from "@aiwei/domain/assessment/history/CellHistory"
import type { Month } from "@aiwei/domain/shared/Month"
import { cleanup, fireEvent, screen, waitFor } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { afterEach, expect, test } from "vitest"

import { Folded } from "../../../src/features/audit/HistoryFold.tsx"
import { MayContext } from "../../../src/features/frame/rights/useMay.ts"
import CellHistory from "../../../src/features/scores/panel/CellHistory.tsx"
import { axeFindings } from "../../axeClean.ts"
import { type Call, clientThat, refusing } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"

afterEach(cleanup)

const done = (points: string, reason: string | null = null) =>
  ({ standing: "done", points, reason }) as const
const source = { batch: "B1", file: "3月.xls", sheet: "3月", cell: "L6", raw: "2.5" }
const scored: ReadonlyArray<CellChange> = [
  {
    at: "2026-04-03T02:00:00.000Z",
    by: "account:li",
    how: "hand",
    why: "复核后更正",
    source: null,
    before: done("2.80"),
    after: done("3.00", "补拍照片")
  },
  {
    at: "2026-04-01T02:00:00.000Z",
    by: "operator:root",
    how: "import",
    why: null,
    source,
    before: { standing: "notDone", points: null, reason: null },
    after: done("2.80")
  }
]
const [first] = scored
if (first === undefined) throw new Error("two changes")
const vetoes = [{ ...first, before: { vetoed: false }, after: { vetoed: true } }]

const fold = (answer: (call: Call) => unknown, may = true) => {
  const asked: Array<Call> = []
  const [column, go] = createSignal("I01")
  const controller = { office: () => undefined, period: () => "2026-03" as Month }
  const view = drawn(clientThat(answer, asked), () => (
    <MayContext.Provider value={() => may}>
      <Folded verb="scores.history">
        <CellHistory controller={controller} cell={{ unit: "U1", column: column() }} />
      </Folded>
    </MayContext.Provider>
  ))
  return { asked, go, view }
}

const open = () => {
  const details = document.querySelector("details")
  if (details === null) throw new Error("no fold")
  details.open = true
  fireEvent(details, new Event("toggle"))
}

const lines = async () => {
  await screen.findAllByRole("listitem")
  return screen.getAllByRole("listitem").map(({ textContent }) => textContent)
}

test("is asked for when it is opened, and tells hands and files in words", async () => {
  const { asked, view } = fold(() => ({ changes: scored }))
  expect(asked).toEqual([])
  open()
  const [hand, file] = await lines()
  expect(hand).toMatch(/^手工修改li2026-04-03/)
  expect(hand).toContain("由 2.80 改为 3.00（补拍照片）理由：复核后更正")
  expect(file).toMatch(/^导入/)
  expect(file).toContain("由 未检查 改为 2.80")
  const link = screen.getByRole("link", { name: "3月!L6" })
  expect(link.getAttribute("href")).toContain("/import/B1?")
  expect(await axeFindings(view.container)).toEqual([])
  expect(asked).toEqual([
    { path: "scores.history", input: { period: "2026-03", unit: "U1", indicator: "I01" } }
  ])
})

test("stays open for the next cell and asks for its own lines", async () => {
  const { go } = fold(({ input }) => ({
    changes: (input as { indicator: string }).indicator === "veto" ? vetoes : scored
  }))
  open()
  expect(await lines()).toHaveLength(2)
  go("veto")
  await screen.findByText("由 未否决 改为 一票否决")
  expect(await lines()).toHaveLength(1)
})

test("says that nothing was changed, and what to do when it could not be read", async () => {
  let fails = true
  fold(() => (fails ? refusing({ _tag: "NotAllowed", verb: "scores.history" }) : { changes: [] }))
  open()
  const again = await screen.findByRole("button", { name: "重试" })
  fails = false
  fireEvent.click(again)
  await waitFor(() => expect(screen.getByText("还没有改动记录。")).toBeTruthy())
})

test("is not there for whoever may not read it", () => {
  fold(() => ({ changes: scored }), false)
  expect(document.querySelector("details")).toBeNull()
})
