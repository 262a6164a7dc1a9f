/**
 * Error workbooks: the office's own files with their findings marked, corrected by a program that saves them
 * its own way, and sent back: of them only the marked rows are taken.
 */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import type { Client } from "@aiwei/client/makeClient"
import type { Outputs } from "@aiwei/client/Outputs"
import { addressOf } from "@aiwei/workbook/address"
import { rebuiltXlsx } from "@aiwei/workbook/marking/rebuiltXlsx"
import { readWorkbook } from "@aiwei/workbook/readWorkbook"
import { type Cell, isRefusal, type Sheet, type Workbook } from "@aiwei/workbook/Workbook"
import { assert, beforeAll, describe, it } from "vitest"

import { fixtures, newPlace, operatorOf, thrownBy } from "../office.ts"

type Report = Outputs["imports"]["commit"]
type BatchId = Awaited<ReturnType<Client["api"]["imports"]["open"]["mutate"]>>["batch"]

const files = readdirSync(fixtures).filter((name) => /\.(?:xlsx?|csv)$/u.test(name))
const fileLike = (words: RegExp) => files.find((name) => words.test(name)) ?? ""
const [roster, buildings, zones, march, codes] = [
  fileLike(/花名册/),
  fileLike(/楼院底册/),
  fileLike(/责任区/),
  fileLike(/3月份社区百分/),
  fileLike(/社区代码表/)
]

const bytesOf = (uri: string) =>
  new Uint8Array(Buffer.from(uri.slice(uri.indexOf(",") + 1), "base64"))

const workbookOf = async (bytes: Uint8Array, name = "x.xlsx"): Promise<Workbook> => {
  const read = await readWorkbook(bytes, name)
  assert(!isRefusal(read), isRefusal(read) ? read.detail : "")
  return read
}

/** As if somebody typed it and saved the file. */
const typed = (read: Workbook, sheet: string, cells: Readonly<Record<string, string | number>>) =>
  rebuiltXlsx(
    read.sheets.map((one): Sheet =>
      one.name !== sheet
        ? one
        : {
            ...one,
            rows: one.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell, column): Cell | undefined => {
                const value = cells[addressOf(row.row, column)]
                return value === undefined ? cell : { value }
              })
            }))
          }
    )
  )

const dataOf = ({ files: [file] }: Report) => {
  const sheet = file?.sheets.find(({ role }) => role === "data")
  assert(file !== undefined && sheet?.role === "data")
  return { file, sheet }
}

describe("the error workbooks of the sample office", () => {
  let client: Client
  let batch: BatchId
  beforeAll(async () => {
    client = operatorOf(await newPlace())
    batch = await sent(files.map((path) => ({ path, body: readFileSync(join(fixtures, path)) })))
    await client.api.imports.commit.mutate({ batch })
  })

  const sent = async (
    given: ReadonlyArray<{ readonly path: string; readonly body: Uint8Array }>
  ): Promise<BatchId> => {
    const opened = await client.api.imports.open.mutate({ source: "test" })
    for (const { path, body } of given) {
      await client.uploadFile({ batch: opened.batch, path, body: new Uint8Array(body) })
    }
    return opened.batch
  }

  const book = async (file: string) => {
    const marked = await client.api.imports.errors.query({ batch, file })
    const bytes = bytesOf(marked.uri)
    return { marked, bytes, read: await workbookOf(bytes, marked.name) }
  }

  const stored = async (path: string, body: Uint8Array) =>
    client.api.imports.commit.mutate({ batch: await sent([{ path, body }]) })

  /** Rows of which the office's file says something else than what is stored now. */
  const changedSince = async (path: string) => {
    const again = await sent([{ path, body: readFileSync(join(fixtures, path)) }])
    const { files: reports } = await client.api.imports.inspect.query({ batch: again })
    return reports[0]?.counts.changed
  }

  it("hold every cell of the file as it was, with colour, comment and sentence on those that are bad", async () => {
    const report = await client.api.imports.show.query({ batch })
    let found = 0
    for (const file of report.files) {
      const findings = file.sheets.flatMap((sheet) =>
        sheet.role === "data"
          ? [...sheet.errors, ...sheet.warnings].map((finding) => ({
              sheet: sheet.name,
              ...finding
            }))
          : []
      )
      const cells = findings.filter(({ cell }) => cell !== undefined)
      if (cells.length === 0) continue
      const { read, marked } = await book(file.path)
      assert.strictEqual(marked.rebuilt, !file.path.endsWith(".xlsx"))
      const original = await workbookOf(readFileSync(join(fixtures, file.path)), file.path)
      for (const sheet of original.sheets) {
        const now = read.sheets.find(({ name }) => name === sheet.name)
        const bad = cells.filter((finding) => finding.sheet === sheet.name)
        found += bad.length
        for (const { row, cells: before } of sheet.rows) {
          const after = now?.rows.find((one) => one.row === row)?.cells ?? []
          for (const [column, cell] of before.entries()) {
            assert.deepStrictEqual(
              after[column]?.value,
              cell?.value,
              `${file.path} ${row} ${column}`
            )
            const told = bad.find((one) => one.cell === addressOf(row, column))
            if (told === undefined) continue
            assert.oneOf(after[column]?.fill, ["#F8CBAD", "#FFF2CC"])
            assert.include(after[column]?.note, told.message)
            assert.include(after[column]?.note, told.messageEn)
            assert.include(String(after.at(-1)?.value), told.message)
            assert.match(String(after.at(-1)?.value), new RegExp(`^第${row}行 `, "u"))
          }
        }
      }
      assert.deepInclude(read.sheets.at(-1), { state: "veryHidden" })
    }

    assert.isAbove(found, 8)
  })

  it("change nothing when they come back uncorrected, with every other row spoilt", async () => {
    const report = await client.api.imports.show.query({ batch })
    const tried: Array<string> = []
    for (const { path, sheets } of report.files) {
      const told = sheets.flatMap((sheet) => (sheet.role === "data" ? [sheet] : []))
      const rows = new Set(
        told.flatMap((sheet) =>
          [...sheet.errors, ...sheet.warnings].map(({ cell = "" }) =>
            Number(/\d+$/u.exec(cell)?.[0])
          )
        )
      )
      if (rows.size === 0) continue
      const { read } = await book(path)
      const heads = new Set(
        told.flatMap(({ headerRows, titleRows }) => [...headerRows, ...titleRows])
      )
      const spoilt = read.sheets.map((sheet): Sheet => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell): Cell | undefined =>
            cell === undefined ||
            rows.has(row.row) ||
            heads.has(row.row) ||
            sheet.state === "veryHidden"
              ? cell
              : { value: typeof cell.value === "number" ? 7 : `${cell.value ?? ""}乱` }
          )
        }))
      }))
      const { totals } = await stored(`回_${path}`, await rebuiltXlsx(spoilt))
      assert.deepInclude(totals, { new: 0, changed: 0 }, path)
      assert.isAbove(totals.unchanged + totals.skipped, 0, path)
      tried.push(path)
    }
    assert.isAbove(tried.length, 5)
  })

  it("give back only their marked rows, whatever else was typed: a register", async () => {
    const { read } = await book(roster)
    const column = read.sheets[0]?.rows
      .find(({ cells }) => cells.some((cell) => cell?.value === "错误"))
      ?.cells.findIndex((cell) => cell?.value === "错误")
    assert.isAbove(column ?? -1, 5)
    const before = await changedSince(roster)
    assert.strictEqual(before, 0)
    const corrected = await typed(read, "花名册", {
      G24: "13800000083",
      D42: "1974-10",
      // Nobody marked this row.
      G10: "13999999999"
    })
    const report = await stored("改好的花名册.xlsx", corrected)
    const { file, sheet } = dataOf(report)
    assert.deepStrictEqual(
      sheet.records.map((record) => record.row),
      [24, 42, 74]
    )
    assert.deepInclude(sheet.records[0], { phone: "13800000083" })
    assert.deepInclude(sheet.records[1], { birth: "1974-10" })
    assert.deepStrictEqual(sheet.errors, [])
    assert.isTrue(file.warnings.some(({ code }) => code === "errors_sent_back"))
    const left = sheet.skippedRows.filter(({ reason }) => reason === "not_marked")
    assert.isAbove(left.length, 50)
    // One of the three is registered twice, and is skipped as before.
    const skipped = left.length + 1
    assert.deepInclude(report.totals, { new: 0, changed: 2, errors: 0, skipped })
    assert.isAtMost((await changedSince(roster)) ?? 99, 2)
  })

  it("give back only their marked rows: rows that were moved and inserted are found by their sentence", async () => {
    const { read } = await book(buildings)
    const [first] = read.sheets
    assert(first !== undefined)
    const rows = first.rows.map((row) => {
      const cells =
        row.row === 55
          ? row.cells.map((cell, at) => (at === 7 ? { value: "刘红" } : cell))
          : row.cells
      // A line was put in above row 20.
      return { ...row, cells, row: row.row < 20 ? row.row : row.row + 1 }
    })
    const moved = { ...first, merges: [], rows }
    const bytes = await rebuiltXlsx([moved, ...read.sheets.slice(1)])
    const { sheet } = dataOf(await stored("楼院.xlsx", bytes))
    assert.deepStrictEqual(
      sheet.records.map((record) => record.row),
      [55, 88, 172]
    )
    assert.deepInclude(sheet.records[0], { cadre: "刘红" })
    assert.strictEqual(await changedSince(buildings), 1)
  })

  it("give back only their marked rows: a score sheet, whose records are columns", async () => {
    const { read } = await book(march)
    const name = "3月"
    const corrected = await typed(read, name, { L45: 99.7, P46: 2, E20: 0 })
    const { files: reports } = await client.api.imports.inspect.query({
      batch: await sent([{ path: "三月.xlsx", body: corrected }])
    })
    const left = reports[0]?.sheets.flatMap((one) =>
      one.role === "data" ? one.warnings.map(({ code }) => code) : []
    )
    assert.deepStrictEqual(left, ["not_applicable_full_points", "not_applicable_full_points"])
    const report = await stored("三月.xlsx", corrected)
    assert.deepInclude(report.totals, { new: 0, errors: 0 })
    const { sheet } = dataOf(report)
    assert.isAbove(sheet.records.length, 5)
    const scores = await client.api.rankings.month.query({ period: "2026-03" as never })
    assert.isNotEmpty(scores.rows)
    // The zero that was typed into a row nobody marked is nowhere.
    assert.isAtMost((await changedSince(march)) ?? 99, 2)
  })

  it("are made of a batch that is still open, too, and hold the file's formulas and looks", async () => {
    const body = readFileSync(join(fixtures, zones))
    const open = await sent([{ path: zones, body }])
    const marked = await client.api.imports.errors.query({
      batch: open,
      file: zones,
      language: "en"
    })
    assert.match(marked.name, /-errors\.xlsx$/u)
    const read = await workbookOf(bytesOf(marked.uri))
    const said = read.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map((cell) => cell?.value))
    )
    assert.isTrue(said.some((text) => /^Row \d+, column C: /u.test(String(text))))
  })

  it("are refused where nothing is to be marked, and of what is one itself", async () => {
    const why = async (of: BatchId, file: string) =>
      domainErrorOf(await thrownBy(client.api.imports.errors.query({ batch: of, file })))
    const plain = new TextEncoder().encode("机构代码,机构名称\n990104003001,新社区\n")
    const open = await sent([
      { path: "好.csv", body: plain },
      { path: "坏.xlsx", body: new Uint8Array([0x50, 0x4b, 3, 4, 9]) }
    ])
    assert.deepInclude(await why(open, "好.csv"), { _tag: "MarkingRefused", why: "nothing" })
    assert.deepInclude(await why(open, "坏.xlsx"), { _tag: "MarkingRefused", why: "unreadable" })
    assert.deepInclude(await why(open, "无.xlsx"), { _tag: "FileNotFound" })
    const { bytes } = await book(codes)
    const again = await sent([{ path: "再.xlsx", body: bytes }])
    assert.deepInclude(await why(again, "再.xlsx"), { _tag: "MarkingRefused", why: "marked" })
  })
})
