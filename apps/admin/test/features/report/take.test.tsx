/** Taking the file's value where a hand had written another: asked first, on what stands there, and given back. */
import type { DataSheet, FileReport, Finding, HandEdit } from "@aiwei/intake/report"
import { cleanup, fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { afterEach, expect, test } from "vitest"

import type { FrameShare } from "../../../src/features/frame/FrameContext.tsx"
import { createReportController } from "../../../src/features/report/createReportController.ts"
import { ReportPage } from "../../../src/features/report/ReportPage.tsx"
import { axeFindings } from "../../axeClean.ts"
import { type Call, clientThat, refusing } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"
import { report, roster, scoreSheet } from "./report.ts"

afterEach(cleanup)

const differs = (record: Finding["record"], handEdit: HandEdit, cell: string): Finding => ({
  code: "differs_from_hand_edit",
  cell,
  message: "手工改过，表上不一样",
  messageEn: "Changed by hand, the sheet differs",
  ...(record === undefined ? {} : { record }),
  handEdit
})

const phone = { field: "phone", stored: "13900009999", incoming: "13800001777" }
const file = (kind: FileReport["kind"], sheet: DataSheet, finding: Finding): FileReport => ({
  path: "表.xlsx",
  outcome: "import",
  kind,
  format: "xlsx",
  period: "2026-03",
  sheets: [{ ...sheet, warnings: [finding] }],
  warnings: [],
  errors: [],
  counts: report.totals
})
const ofPerson = file("roster", roster, differs({ entity: "Person", id: "P1" }, phone, "E3"))

interface Said {
  readonly text: string
  readonly action: Parameters<FrameShare["say"]>[1]
}

/** A server that keeps one telephone number, and what it was asked. */
const page = (one: FileReport, answer: (call: Call) => unknown = () => undefined) => {
  const kept = { phone: "13900009999", version: 1 }
  const asked: Array<Call> = []
  const said: Array<Said> = []
  const person = () => ({ ...kept, id: "P1", name: "张三", version: `v${kept.version}` })
  const answers = (call: Call): unknown => {
    const own = answer(call)
    if (own !== undefined) return own
    if (call.path === "imports.list") {
      const row = { batch: "B1", createdAt: "2026-06-02T02:11:00Z", actor: "赵鹏", source: "旧表" }
      return { rows: [{ ...row, state: "open", files: 1, totals: report.totals }], next: null }
    }
    if (call.path === "imports.cells") {
      return { sheet: "", lastRow: 1, columns: 1, rows: [], merges: [] }
    }
    if (call.path === "people.show") return { person: person(), posts: [], holds: {} }
    if (call.path === "people.change") {
      const { change } = call.input as { readonly change: { readonly phone: string } }
      kept.phone = change.phone
      kept.version += 1
      return person()
    }
    return call.path.startsWith("imports.") ? { ...report, files: [one] } : null
  }
  const Page = () => {
    const [cell] = createSignal(null)
    const still = { goToFile: () => {}, goToCell: () => {} }
    const controller = createReportController(
      { batch: () => "B1", file: () => one.path, cell, ...still },
      () => undefined
    )
    const say = (text: string, action?: Said["action"]) => void said.push({ text, action })
    return <ReportPage controller={controller} say={say} onGone={() => {}} />
  }
  drawn(clientThat(answers, asked), () => <Page />)
  const writes = () => asked.filter(({ path }) => /change|rename|recode/.test(path))
  return { kept, asked, said, writes }
}

const open = async () => {
  fireEvent.click(await screen.findByRole("button", { name: "改用表上的" }))
  return screen.findByRole("dialog")
}

test("asks first, writes on the version it saw, and says what it did", async () => {
  const { said, writes } = page(ofPerson)
  const dialog = await open()
  await within(dialog).findByText("张三")
  expect(dialog.textContent).toContain("13900009999")
  expect(dialog.textContent).toContain("花名册!E3")
  expect(writes()).toEqual([])
  expect(await axeFindings(document.body)).toEqual([])
  fireEvent.click(within(dialog).getByRole("button", { name: "改为“13800001777”" }))
  await screen.findByText("已改用表上的")
  const change = { phone: "13800001777" }
  expect(writes().map(({ input }) => input)).toEqual([
    { id: "P1", version: "v1", change, on: null }
  ])
  expect(said.map(({ text }) => text)).toEqual(["张三：已改为“13800001777”"])
  expect(screen.queryByRole("dialog")).toBeNull()
})

test("what was taken can be given back", async () => {
  const { kept, said } = page(ofPerson)
  const dialog = await open()
  await within(dialog).findByText("张三")
  fireEvent.click(within(dialog).getByRole("button", { name: /^改为/ }))
  await waitFor(() => expect(kept.phone).toBe("13800001777"))
  await waitFor(() => expect(said).toHaveLength(1))
  said[0]?.action?.act()
  await waitFor(() => expect(kept.phone).toBe("13900009999"))
  expect(await screen.findByRole("button", { name: "改用表上的" })).toBeTruthy()
})

test("what somebody wrote since is not given away by an undo", async () => {
  const { kept, said } = page(ofPerson)
  const dialog = await open()
  await within(dialog).findByText("张三")
  fireEvent.click(within(dialog).getByRole("button", { name: /^改为/ }))
  await waitFor(() => expect(said).toHaveLength(1))
  kept.phone = "13700000000"
  said[0]?.action?.act()
  await within(await screen.findByRole("dialog")).findByText(/之后又改过/)
  expect(kept.phone).toBe("13700000000")
})

test("a colleague who was quicker is told, and what stands there now is shown", async () => {
  const refused = {
    _tag: "ChangedMeanwhile",
    entity: "Person",
    id: "P1",
    now: {},
    by: "li",
    at: null
  }
  const { kept } = page(ofPerson, ({ path }) =>
    path === "people.change" ? refusing(refused, "CONFLICT") : undefined
  )
  const dialog = await open()
  const act = await within(dialog).findByRole("button", { name: /^改为/ })
  await within(dialog).findByText("张三")
  kept.phone = "13700000000"
  fireEvent.click(act)
  expect((await within(dialog).findByRole("alert")).textContent).toContain("刚被li改过")
  await within(dialog).findByText("13700000000")
})

test("a value that stands there already needs no write", async () => {
  const { kept, writes } = page(ofPerson)
  kept.phone = "13800001777"
  const dialog = await open()
  await within(dialog).findByText("现在已经和表上一样，不用改。")
  expect(within(dialog).getByRole("button", { name: /^改为/ }).hasAttribute("disabled")).toBe(true)
  expect(writes()).toEqual([])
})

test("a score is written through its sheet, with the cell as its reason", async () => {
  const edit = { field: "points", indicator: "I02", stored: "2.50", incoming: "notDone" }
  const one = file("score", scoreSheet, differs({ entity: "ScoreTally", id: "S1/U1" }, edit, "L6"))
  const cell = { indicator: "I02", standing: "done", points: "2.50", reason: null }
  const row = { unitId: "U1", unitName: "建设新村社区", version: "v7", cells: [cell] }
  const { writes } = page(one, ({ path }) => {
    if (path === "scores.sheet") return { rows: [row], total: 1, offset: 0 }
    return path === "scores.change" ? { changed: 1 } : undefined
  })
  const dialog = await open()
  await within(dialog).findByText("建设新村社区")
  fireEvent.click(within(dialog).getByRole("button", { name: "改为“未检查”" }))
  await waitFor(() => expect(writes()).toHaveLength(1))
  const entries = [{ indicator: "I02", value: "notDone" }]
  expect(writes()[0]?.input).toEqual({
    period: "2026-03",
    reason: "采用导入的表上的值（表.xlsx 3月!L6）",
    changes: [{ unit: "U1", version: "v7", entries }]
  })
})

test("what can only be settled on the record's own page leads there", async () => {
  const finding = { ...differs({ entity: "Person", id: "P1" }, phone, "E3"), handEdit: undefined }
  const { handEdit: _none, ...ended } = finding
  page(file("roster", roster, ended))
  const link = await screen.findByRole("link", { name: "看记录：花名册!E3" })
  expect(link.getAttribute("href")).toBe("/people?record=P1")
  expect(screen.queryByRole("button", { name: "改用表上的" })).toBeNull()
})
