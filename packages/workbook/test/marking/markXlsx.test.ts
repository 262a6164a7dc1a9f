/**
 * Marks are written into a workbook in place: what was there stays to the byte, cells, formulas and looks, in a
 * workbook with everything, in one of odd writers, in every table of the sample office and of other projects.
 */
import { readFileSync } from "node:fs"

import { read as readOtherwise } from "@e965/xlsx"
import ExcelJs from "exceljs"
import { assert, describe, it } from "vitest"

import { addressOf } from "../../src/address.ts"
import { defaultLimits } from "../../src/limits.ts"
import type { MarkedCell, Marking } from "../../src/marking/Marking.ts"
import { noteMark } from "../../src/marking/markNotes.ts"
import { markXlsx } from "../../src/marking/markXlsx.ts"
import { readWorkbook } from "../../src/readWorkbook.ts"
import { isRefusal, type Sheet, type Workbook } from "../../src/Workbook.ts"
import { openZip } from "../../src/zip/openZip.ts"
import { corpusFiles, whenPresent } from "../corpora.ts"
import { fixtureNames, fixtureUrl } from "../fixtures.ts"
import { minimalXlsx, relations } from "../minimalXlsx.ts"

const error = (text: string): MarkedCell => ({ level: "error", text })
const warning = (text: string): MarkedCell => ({ level: "warning", text })

const hidden = { name: "_marks", rows: [["一", "<2>"], ["three"]] }

const bookOf = async (bytes: Uint8Array): Promise<Workbook> => {
  const read = await readWorkbook(bytes, "x.xlsx")
  assert(!isRefusal(read), isRefusal(read) ? read.detail : "")
  return read
}

const at = (sheet: Sheet | undefined, row: number, column: number) =>
  sheet?.rows.find((one) => one.row === row)?.cells[column]

/** A workbook with what offices have in theirs. */
const rich = async (): Promise<Uint8Array> => {
  const book = new ExcelJs.Workbook()
  const sheet = book.addWorksheet("一月", { views: [{ state: "frozen", ySplit: 2 }] })
  sheet.mergeCells("A1:D1")
  sheet.getCell("A1").value = "表"
  sheet.addRow(["序号", "姓名", "电话", "合计"])
  for (let row = 3; row < 9; row++) sheet.addRow([row, `人${row}`, `1380000000${row}`])
  for (let row = 3; row < 9; row++)
    sheet.getCell(`D${row}`).value = { formula: `A${row}*2`, result: row * 2 }
  sheet.getCell("B4").font = { bold: true, color: { argb: "FF0000FF" } }
  sheet.getCell("B4").border = { top: { style: "thin" } }
  sheet.getCell("C4").note = "办公室的批注"
  sheet.getColumn(2).width = 33
  sheet.getCell("A9").dataValidation = { type: "list", allowBlank: true, formulae: ['"是,否"'] }
  sheet.addConditionalFormatting({
    ref: "A3:A8",
    rules: [{ type: "cellIs", operator: "greaterThan", formulae: [5], priority: 1, style: {} }]
  })
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64"
  )
  const image = book.addImage({ buffer: png as never, extension: "png" })
  sheet.addImage(image, "F2:G4")
  book.addWorksheet("别的").addRow(["不变"])
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const marking = (column: number): Marking => ({
  sheets: [
    {
      name: "一月",
      column,
      headingRow: 2,
      heading: "错误",
      cells: new Map([
        ["B4", error("看不懂 <&>\u0000 _x0041_")],
        ["C4", warning("号码不对")],
        ["C20", error("空")]
      ]),
      rows: new Map([
        [4, error("=HYPERLINK(1)")],
        [20, error("空")]
      ])
    }
  ],
  hidden
})

describe("a marked workbook", () => {
  it("keeps formulas, looks, pictures and comments, and says what is wrong", async () => {
    const bytes = await rich()
    const marked = markXlsx(bytes, marking(4), defaultLimits)
    const book = await bookOf(marked)
    const [sheet, other, marks] = book.sheets
    assert.deepInclude(at(sheet, 4, 1), { value: "人4", fill: "#F8CBAD" })
    assert.strictEqual(at(sheet, 4, 1)?.note, `${noteMark}\n看不懂 <&> _x0041_`)
    assert.deepInclude(at(sheet, 4, 2), {
      fill: "#FFF2CC",
      note: `办公室的批注\n${noteMark}\n号码不对`
    })
    assert.deepInclude(at(sheet, 4, 3), { value: 8, formula: true })
    assert.deepInclude(at(sheet, 2, 4), { value: "错误" })
    assert.deepInclude(at(sheet, 4, 4), { value: "=HYPERLINK(1)" })
    assert.isUndefined(at(sheet, 4, 4)?.formula)
    assert.deepInclude(at(sheet, 20, 4), { value: "空" })
    assert.deepStrictEqual(other?.rows, (await bookOf(bytes)).sheets[1]?.rows)
    assert.deepInclude(marks, { name: "_marks", state: "veryHidden" })
    assert.deepStrictEqual(
      marks?.rows.map(({ cells }) => cells.map((cell) => cell?.value)),
      hidden.rows
    )
    const [before, after] = [openZip(bytes, defaultLimits), openZip(marked, defaultLimits)]
    const same = before.names.filter(
      (name) => Buffer.compare(before.read(name), after.read(name)) === 0
    )
    for (const kept of [
      "xl/media/image1.png",
      "xl/drawings/drawing1.xml",
      "xl/worksheets/sheet2.xml"
    ])
      assert.include(same, kept)
  })

  it("is opened by other programs' readers, with what it had", async () => {
    const marked = markXlsx(await rich(), marking(4), defaultLimits)
    const book = new ExcelJs.Workbook()
    await book.xlsx.load(marked as never)
    const sheet = book.getWorksheet("一月")
    assert.deepInclude(sheet?.getCell("B4").font, { bold: true })
    assert.deepInclude(sheet?.getCell("B4").border, { top: { style: "thin" } })
    assert.strictEqual(sheet?.getCell("D5").formula, "A5*2")
    assert.strictEqual(sheet?.getColumn(2).width, 33)
    assert.strictEqual(sheet?.getColumn(5).width, 60)
    assert.lengthOf(sheet?.getImages() ?? [], 1)
    assert.strictEqual(book.getWorksheet("_marks")?.state, "veryHidden")
    const third = readOtherwise(marked, { cellFormula: true })
    assert.deepInclude(third.Sheets["一月"]?.["D5"], { f: "A5*2" })
    assert.deepInclude(third.Sheets["一月"]?.["E4"], { t: "s", v: "=HYPERLINK(1)" })
  })

  it("is marked in the dialect of writers with prefixes and without addresses", async () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    const bytes = minimalXlsx("", {
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${main}"><x:cols><x:col min='1' max='2' width='9'/></x:cols><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c s='0'><x:v>2</x:v></x:c></x:row><x:row r="3" spans="1:2"/></x:sheetData><x:conditionalFormatting><x:extLst/></x:conditionalFormatting><x:extLst/></x:worksheet>`,
      "xl/styles.xml": `<x:styleSheet xmlns:x="${main}"><x:fills count="1"><x:fill/></x:fills><x:cellXfs count="1"><x:xf numFmtId="0"/></x:cellXfs></x:styleSheet>`
    })
    const one = { name: "S", column: 2, headingRow: 0, heading: "错误" }
    const cells = new Map([
      ["B1", error("甲")],
      ["A2", warning("乙")],
      ["A3", warning("丙")]
    ])
    const rows = new Map([[1, error("甲")]])
    const marked = markXlsx(bytes, { sheets: [{ ...one, cells, rows }], hidden }, defaultLimits)
    const [sheet] = (await bookOf(marked)).sheets
    assert.deepInclude(at(sheet, 1, 0), { value: 1 })
    assert.deepInclude(at(sheet, 1, 1), { value: 2, fill: "#F8CBAD", note: `${noteMark}\n甲` })
    assert.deepInclude(at(sheet, 1, 2), { value: "甲" })
    const xml = new TextDecoder().decode(
      openZip(marked, defaultLimits).read("xl/worksheets/sheet1.xml")
    )
    assert.match(xml, /<\/x:conditionalFormatting><x:legacyDrawing [^>]*\/><x:extLst\/>/u)
    assert.match(xml, /<x:row r="2"><x:c r="A2" s="\d+"\/><\/x:row>/u)
  })

  it("is refused where a workbook has no styles at all", () => {
    const bytes = minimalXlsx("<sheetData/>", {
      "xl/_rels/workbook.xml.rels": relations(["worksheet", "worksheets/sheet1.xml"])
    })
    assert.throws(() => markXlsx(bytes, { sheets: [], hidden }, defaultLimits), /without styles/u)
  })
})

const tables = [
  ...fixtureNames().map((name) => ({ name, url: fixtureUrl(name) })),
  ...corpusFiles("calamine"),
  ...corpusFiles("easypoi")
].filter(({ name }) => /\.xls[xm]$/u.test(name))

describe(`tables of the sample office and of others${whenPresent}`, { timeout: 60_000 }, () => {
  it.each(tables)("keep every cell that is not marked: $name", async ({ url }) => {
    const bytes = new Uint8Array(readFileSync(url))
    const before = await readWorkbook(bytes, "x.xlsx")
    if (isRefusal(before) || before.format !== "xlsx" || bytes[0] !== 0x50) return
    const sheets = before.sheets.flatMap(({ name, rows }, number) => {
      const some = rows.filter(({ row }) => (row * 7 + number) % 5 === 0).slice(0, 50)
      const cells = some.flatMap(({ row, cells: held }) =>
        held.flatMap((cell, column) =>
          cell !== undefined && (column + row) % 3 === 0
            ? [[addressOf(row, column), error("错")] as const]
            : []
        )
      )
      const column = Math.max(0, ...rows.map((row) => row.cells.length))
      const told = new Map(some.map(({ row }) => [row, error("错")]))
      return some.length === 0
        ? []
        : [{ name, column, headingRow: 0, heading: "错误", cells: new Map(cells), rows: told }]
    })
    const zip = openZip(bytes, defaultLimits)
    const styles = zip.names.find((name) => name.endsWith("styles.xml"))
    // Nothing to colour with: such a workbook is built anew.
    if (styles === undefined || !new TextDecoder().decode(zip.read(styles)).includes("cellXfs"))
      return
    const after = await bookOf(markXlsx(bytes, { sheets, hidden }, defaultLimits))
    for (const sheet of before.sheets) {
      const now = after.sheets.find(({ name }) => name === sheet.name)
      const marks = sheets.find(({ name }) => name === sheet.name)
      assert.deepStrictEqual(now?.merges, sheet.merges)
      for (const { row, cells } of sheet.rows) {
        for (const [column, cell] of cells.entries()) {
          const { fill: _fill, note, ...kept } = at(now, row, column) ?? { value: null }
          const { fill: _was, note: had, ...held } = cell ?? { value: null }
          assert.deepStrictEqual(kept, held, `${sheet.name} ${addressOf(row, column)}`)
          const isMarked = marks?.cells.has(addressOf(row, column)) === true
          assert.strictEqual(note?.includes(noteMark) === true, isMarked)
          if (!isMarked) assert.strictEqual(note, had)
        }
      }
    }
  })
})
