/**
 * The sample office against its ground truth, cell by cell, all its kinds. The comparison is the grader's: ids by key, decimals by value, alternatives allowed.
 */
import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"

import { readWorkbook } from "@aiwei/workbook/readWorkbook"
import { beforeAll, describe, expect, it } from "vitest"

import { nothingKnown } from "../src/KnownReference.ts"
import type { DataSheet, FileReport } from "../src/report.ts"
import { understand } from "../src/understand.ts"

type Json = Readonly<Record<string, unknown>>
interface ExpectedSheet extends Json {
  readonly name: string
  readonly role: string
  readonly kind?: string
  readonly columns?: ReadonlyArray<{ col: string; field: string | null }>
  readonly records?: ReadonlyArray<Json>
  readonly skippedRows?: ReadonlyArray<{ row: number }>
  readonly warnings?: ReadonlyArray<{ code: string; cell?: string }>
  readonly errors?: ReadonlyArray<{ code: string; cell?: string }>
}
interface Expected {
  readonly files: ReadonlyArray<{
    path: string
    kind: string
    sheets: ReadonlyArray<ExpectedSheet>
  }>
  readonly wrong: ReadonlyArray<{ path: string; outcome: string; code: string }>
}

const office = fileURLToPath(new URL("../../../fixtures/office-a", import.meta.url))
const expected = JSON.parse(readFileSync(join(office, "expected.json"), "utf8")) as Expected
const reports = new Map<string, FileReport>()

beforeAll(async () => {
  const paths = readdirSync(office, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "expected.json")
    .map((entry) => join(entry.parentPath, entry.name))
  const files = await Promise.all(
    paths.map(async (path) => {
      const bytes = new Uint8Array(readFileSync(path))
      const sha256 = createHash("sha256").update(bytes).digest("hex")
      return { path: relative(office, path), sha256, read: await readWorkbook(bytes, path) }
    })
  )
  for (const report of understand({ files, known: nothingKnown })) reports.set(report.path, report)
}, 60_000)

const alike = (want: unknown, got: unknown): boolean => {
  if (want === got || want === null || want === "") return want === got || got == null || got === ""
  if (Array.isArray(want)) {
    return (
      Array.isArray(got) && want.length === got.length && want.every((w, i) => alike(w, got[i]))
    )
  }
  if (typeof want === "object" && typeof got === "object" && got !== null) {
    return Object.entries(want as Json).every(([key, value]) => alike(value, (got as Json)[key]))
  }
  return typeof want === typeof got && String(want) === String(got)
}

const differences = (want: Json, got: Json): ReadonlyArray<string> => {
  const alternatives = (want["_alt"] ?? {}) as Readonly<Record<string, ReadonlyArray<unknown>>>
  return Object.entries(want).flatMap(([field, value]) => {
    if (field === "_alt") return []
    const allowed = [value, ...(alternatives[field] ?? [])]
    return allowed.some((one) => alike(one, got[field]))
      ? []
      : [`${field}: wanted ${JSON.stringify(value)}, got ${JSON.stringify(got[field])}`]
  })
}

const key = (record: Json): string => String(record["row"] ?? record["col"] ?? record["date"])
const said = (sheet: Pick<ExpectedSheet, "warnings" | "errors">) =>
  [...(sheet.warnings ?? []), ...(sheet.errors ?? [])].map(({ code, cell }) => `${code} ${cell}`)
const dataIn = (path: string, name: string): DataSheet => {
  const found = reports.get(path)?.sheets.find((s) => s.name === name)
  if (found?.role !== "data") throw new Error(`${path} ${name} is not data`)
  return found
}

describe.each(expected.files)("$path", ({ path, sheets }) => {
  it.each(sheets)("gives $name its role", ({ name, role, kind }) => {
    const got = reports.get(path)?.sheets.find((s) => s.name === name)
    expect([got?.role, got?.role === "data" ? got.kind : undefined]).toEqual([role, kind])
  })
  it.each(sheets.filter(({ role }) => role === "data"))("reads $name to the cell", (sheet) => {
    const got = dataIn(path, sheet.name)
    const fields = got.columns.map(({ col, field }) => [col, field])
    expect(fields).toEqual(sheet.columns?.map(({ col, field }) => [col, field]) ?? [])
    const mine = new Map(got.records.map((record) => [key({ ...record }), { ...record }]))
    expect([...mine.keys()]).toEqual(sheet.records?.map(key))
    const wrong = sheet.records?.flatMap((record) =>
      differences(record, mine.get(key(record)) ?? {})
    )
    expect(wrong).toEqual([])
    expect(got.skippedRows.map(({ row }) => row)).toEqual(sheet.skippedRows?.map(({ row }) => row))
    expect(said(got).toSorted()).toEqual(said(sheet).toSorted())
  })
})

describe("wrong files", () => {
  const saidOf = (report: FileReport | undefined) => [
    report?.code,
    ...(report?.warnings ?? []).map(({ code }) => code),
    ...(report?.sheets ?? [])
      .flatMap((s) => (s.role === "data" ? s.warnings : []))
      .map((w) => w.code)
  ]
  it.each(expected.wrong)("$path ends as $outcome", ({ path, outcome, code }) => {
    const report = reports.get(path)
    const outcomes = outcome.replaceAll("import_as_text", "import").split("_or_")
    expect(saidOf(report)).toContain(code)
    expect([...outcomes, "reject"]).toContain(report?.outcome)
    if (report?.outcome !== "import") expect(report?.message).toMatch(/\p{Script=Han}/u)
  })
  it("keeps texts that begin like formulas", () => {
    const sheet = dataIn("wrong/公式注入_五小行业.csv", "csv")
    expect(sheet.records.map((record) => ("name" in record ? record.name : null))).toContain("=1+1")
    expect(sheet.warnings.map(({ cell }) => cell)).toEqual(["B2", "B3", "B4", "B5", "B6", "B7"])
  })
  it("lists every broken cell of a score sheet", () => {
    const broken = reports.get("wrong/公式错误_6月考核.xlsx")
    expect(broken?.errors.map(({ cell }) => cell)).toEqual(["E4", "G4", "G6"])
  })
})
