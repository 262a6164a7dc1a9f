/** .xls from Excel 2 to 97, and WPS's .et, which is the same under another name. */
import * as SheetJs from "@e965/xlsx"
import { describe, expect, it } from "vitest"

import { readWorkbook } from "../../src/readWorkbook.ts"
import { isRefusal } from "../../src/Workbook.ts"
import { cellAt, readable, sheetAt } from "../fixtures.ts"
import {
  biff5,
  biff8,
  container,
  errorCell,
  formula,
  hiddenRow,
  label,
  note,
  number8
} from "./biff.ts"

/** 1 + 1, and what Excel kept as its result. */
const sum = Buffer.of(0x1e, 1, 0, 0x1e, 1, 0, 0x03)

const book = biff8(
  [
    {
      name: "三月",
      records: [
        hiddenRow(1),
        label(0, 0, "社区"),
        label(0, 1, "李㛃", 1),
        number8(1, 0, 97.5, 2),
        errorCell(1, 1, 0x17),
        formula(2, 0, 46_086, sum),
        note(0, 0, "王平", "王平:\n缺记录")
      ]
    },
    { name: "备份", state: 1, records: [label(0, 0, "旧")] },
    { name: "字典", state: 2, records: [label(0, 0, "码")] }
  ],
  [null, 13, 10]
)

describe("an .xls of Excel 97", () => {
  it.each([
    ["Workbook", "a.xls"],
    ["Workbook", "台账.et"],
    ["WORKBOOK", "a.csv"]
  ])("in a container as %s, called %s: every trait of a cell", async (stream, name) => {
    const read = readable(await readWorkbook(container(stream, book), name))
    expect(read.format).toBe("xls")
    expect(cellAt(read, "A1")).toEqual({ value: "社区", note: "缺记录" })
    expect(cellAt(read, "B1")).toEqual({ value: "李㛃", fill: "#FFFF00" })
    expect(cellAt(read, "A2")).toMatchObject({ value: 97.5, fill: "#FF0000" })
    expect(cellAt(read, "B2")).toMatchObject({ value: null, error: "#REF!" })
    expect(cellAt(read, "A3")).toMatchObject({ value: 46_086, formula: true })
    expect(sheetAt(read, 0).rows.map(({ row, hidden }) => [row, hidden])).toEqual([
      [1, undefined],
      [2, true],
      [3, undefined]
    ])
    expect(read.sheets.map(({ name, state }) => [name, state])).toEqual([
      ["三月", "visible"],
      ["备份", "hidden"],
      ["字典", "veryHidden"]
    ])
  })

  it("a formula is never worked out, whatever result stands beside it", async () => {
    const lies = biff8([{ name: "S", records: [formula(0, 0, 7, sum)] }])
    const read = readable(await readWorkbook(container("Workbook", lies), "a.xls"))
    expect(cellAt(read, "A1")).toMatchObject({ value: 7, formula: true })
  })

  it("a formula whose parts overrun its length ends", async () => {
    const overrun = biff8([
      { name: "S", records: [formula(0, 0, 1, Buffer.of(0x17, 200, 0)), label(1, 0, "x")] }
    ])
    const read = await readWorkbook(container("Workbook", overrun), "a.xls")
    expect(isRefusal(read) || read.sheets.length === 1).toBe(true)
  })

  it("counts days from 1904 where it says so", async () => {
    const date1904 = Buffer.from([0x22, 0, 2, 0, 1, 0])
    const format = Buffer.from([0xe0, 0, 20, 0, 0, 0, 14, 0, ...Array<number>(16).fill(0)])
    const records = biff8([{ name: "S", records: [number8(0, 0, 44_624)] }], [], [date1904, format])
    const read = readable(await readWorkbook(container("Workbook", records), "a.xls"))
    expect(cellAt(read, "A1")).toMatchObject({ value: 44_624, day: "2026-03-05" })
  })
})

describe("a container", () => {
  const whole = container("Workbook", book)

  it("that is cut short is refused, never read in part", async () => {
    for (const share of [0.3, 0.5, 0.8]) {
      const cut = whole.slice(0, Math.floor(whole.length * share))
      expect(await readWorkbook(cut, "a.xls")).toMatchObject({ refused: "corrupt" })
    }
  })

  it("whose chains or list go in a circle is refused at once", async () => {
    const view = new DataView(whole.buffer.slice(0))
    const table = (view.getInt32(76, true) + 1) * 512
    for (let entry = 0; entry < 128; entry++) view.setInt32(table + entry * 4, entry, true)
    const circle = new Uint8Array(view.buffer)
    expect(await readWorkbook(circle, "a.xls")).toMatchObject({ refused: "corrupt" })
    const list = new DataView(whole.buffer.slice(0))
    list.setInt32(68, 1, true)
    list.setInt32(2 * 512 + 508, 1, true)
    expect(await readWorkbook(new Uint8Array(list.buffer), "a.xls")).toMatchObject({
      refused: "corrupt"
    })
  })

  it("of a letter is no table", async () => {
    const letter = container("WordDocument", Buffer.alloc(5_000))
    expect(await readWorkbook(letter, "a.xls")).toMatchObject({ refused: "not_a_spreadsheet" })
  })
})

describe("older versions", () => {
  it("have no colours that nobody gave them", async () => {
    const records = biff5(number8(0, 0, 97.5), number8(0, 1, 88))
    const read = readable(await readWorkbook(container("Book", records), "a.xls"))
    expect(cellAt(read, "A1")).toEqual({ value: 97.5 })
    expect(cellAt(read, "B1")).toEqual({ value: 88 })
  })

  const sheet = SheetJs.utils.aoa_to_sheet([
    ["A", 97.5, true],
    ["B", 88, null]
  ])

  // SheetJS writes Excel 3 and 4, too, though its types do not say so.
  it.each(["biff2", "biff3", "biff4", "biff5", "biff8"])("%s", async (bookType) => {
    const made = SheetJs.utils.book_new(sheet, "S")
    const kind = bookType as SheetJs.BookType
    const bytes = new Uint8Array(SheetJs.write(made, { bookType: kind, type: "array" }))
    const read = readable(await readWorkbook(bytes, "a.xls"))
    expect(read.format).toBe("xls")
    expect(cellAt(read, "A1")?.value).toBe("A")
    expect(cellAt(read, "B1")?.value).toBe(97.5)
    expect(cellAt(read, "B2")?.value).toBe(88)
  })
})
