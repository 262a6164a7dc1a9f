/** From a finding to the page on which somebody goes on. */
import type { FileReport, Finding } from "@aiwei/intake/report"
import { expect, test } from "vitest"

import { nextPage } from "../../../src/features/report/issues/nextPage.ts"
import { report, roster, scoreSheet } from "./report.ts"

const said = (code: string, cell?: string): Finding => ({
  code,
  message: "",
  messageEn: "",
  ...(cell === undefined ? {} : { cell })
})
const file = (part: Partial<FileReport>): FileReport => ({
  path: "表.xlsx",
  outcome: "import",
  kind: "roster",
  format: "xlsx",
  sheets: [roster],
  warnings: [],
  errors: [],
  counts: report.totals,
  ...part
})
const issue = (finding: Finding, sheet = roster.name) => ({
  finding,
  severity: "warning" as const,
  sheet
})

test("before it is written there is nothing to look at but what a hand had written", () => {
  expect(nextPage(issue(said("invalid_phone", "E3")), file({}), "open")).toBeNull()
  const kept = { ...said("kept_hand_edit", "E3"), record: { entity: "Person", id: "P1" } }
  expect(nextPage(issue(kept), file({}), "open")).toBe("/people?record=P1")
})

test("a row that was written is looked for by its name", () => {
  const [first] = roster.records
  if (first?.row === undefined || !("name" in first)) throw new Error("the roster has no line")
  const found = nextPage(issue(said("invalid_phone", `E${first.row}`)), file({}), "committed")
  expect(found).toBe(`/people?q=${encodeURIComponent(first.name)}`)
})

test("a misspelt officer leads to those that are on no staff list", () => {
  const wrong = issue(said("unresolved_person", "G6"), "楼院")
  const at = (kind: FileReport["kind"]) => nextPage(wrong, file({ kind, sheets: [] }), "committed")
  expect(at("buildings")).toBe("/buildings?t=f:officerKnown~anyOf~false")
  expect(at("zones")).toBe("/zones?t=f:leaderKnown~anyOf~false")
})

test("a score sheet leads to the ranking of its month, a kept score to its cell", () => {
  const score = file({ kind: "score", period: "2026-03", sheets: [scoreSheet] })
  const total = issue(said("total_mismatch", "L45"), scoreSheet.name)
  expect(nextPage(total, score, "committed")).toBe("/ranking/2026-03")
  const record = { entity: "ScoreTally", id: "S1/U1" }
  const handEdit = { field: "points", indicator: "I02", stored: "3.00", incoming: "2.50" }
  const kept = issue({ ...said("differs_from_hand_edit", "L6"), record, handEdit })
  expect(nextPage(kept, score, "committed")).toBe("/scores/2026-03?unit=U1&indicator=I02")
})

test("a file that was refused has nothing that was written", () => {
  const refused = file({ outcome: "reject" })
  expect(nextPage(issue(said("formula_error", "E3")), refused, "committed")).toBeNull()
})
