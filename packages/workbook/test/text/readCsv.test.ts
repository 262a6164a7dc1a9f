import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

import { defaultLimits } from "../../src/limits.ts"
import { readCsv } from "../../src/text/readCsv.ts"
import { sniffDelimiter } from "../../src/text/sniffDelimiter.ts"
import type { Row } from "../../src/Workbook.ts"
import { writeCsv } from "../../src/writeWorkbook.ts"

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const rowsOf = (text: string): ReadonlyArray<Row> =>
  readCsv(bytes(text), defaultLimits).sheets[0]?.rows ?? []
const values = (rows: ReadonlyArray<Row>) =>
  rows.map(({ row, cells }) => [row, ...Array.from(cells, (cell) => cell?.value)])

describe("records", () => {
  it("every value is text, and keeps its Tab, its zeros and its spaces", () => {
    expect(values(rowsOf("a,b\n\t13800000000,007\n 1 ,1e3\n"))).toEqual([
      [1, "a", "b"],
      [2, "\t13800000000", "007"],
      [3, " 1 ", "1e3"]
    ])
  })

  it("rows are numbered by record, blank ones counted and left out", () => {
    expect(values(rowsOf('a,b\r\n\r\n,\r\n"x\ny",z\r\nlast,\r\n'))).toEqual([
      [1, "a", "b"],
      [4, "x\ny", "z"],
      [5, "last"]
    ])
  })

  it("what has no quote reads as it would with one quoted cell behind it", () => {
    const sign = fc.constantFrom("a", "社", ",", "\r\n", "\n", "\r", " ", "\t")
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const head = `x,y\n${signs.join("")}`
        const line = /[\r\n]$/.test(head) ? head : `${head}\n`
        const quoted = values(rowsOf(`${line}"q",z`)).slice(0, -1)
        expect(values(rowsOf(`${line}q,z`)).slice(0, -1)).toEqual(quoted)
      })
    )
  })

  it("line ends may be mixed", () => {
    expect(values(rowsOf("a,1\r\nb,2\nc,3\rd,4")).map(([, first]) => first)).toEqual([
      "a",
      "b",
      "c",
      "d"
    ])
  })

  it("`sep=` names the delimiter and is no row", () => {
    expect(values(rowsOf("sep=;\r\na;b,c\r\n"))).toEqual([[1, "a", "b,c"]])
  })

  it("a quote that never closes is refused and does not swallow the file", () => {
    expect(() => rowsOf('a,b\n"x,y\nz,w\n')).toThrow(/corrupt/)
  })

  it("more cells than the limit are refused", () => {
    const limits = { ...defaultLimits, cells: 5 }
    expect(() => readCsv(bytes("a,b\nc,d\ne,f\n"), limits)).toThrow(/too_large/)
  })

  it("the line end of the file is told", () => {
    for (const [text, eol] of [
      ["a\r\nb", "CRLF"],
      ["a\nb", "LF"],
      ["a\rb", "CR"]
    ] as const)
      expect(readCsv(bytes(text), defaultLimits).eol).toBe(eol)
  })
})

describe("delimiters", () => {
  it.each([
    [",", "序号,社区,电话\n1,柳荫,\t138\n2,水岸,\t139\n"],
    ["\t", "序号\t社区\n1\t柳荫,东\n"],
    [";", "序号;社区;备注\n1;柳荫;有,多,个,逗,号,的,备,注\n2;水岸;无\n"],
    [",", "只有一列\n柳荫\n"],
    [",", '"a;b;c;d",1\n"e;f;g;h",2\n']
  ])("%j", (delimiter, text) => expect(sniffDelimiter(text)).toBe(delimiter))
})

const field = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.constantFrom(
      "柳荫社区",
      '他说"好"',
      "a,b",
      "两\n行",
      " 前后 ",
      "李㛃𠮷",
      "'",
      "a;b\tc",
      "=1+1",
      "-5",
      "'=1",
      "''＋1",
      "'a"
    )
  )
  // A NUL leaves with a doubt and a lone CR in a cell may be any line end: both have tests of their own.
  .filter((text) => !/(?![\t\n])\p{Cc}/u.test(text))

describe("there and back", () => {
  it("a table written as csv reads as it was", () => {
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 6 }), {
      minLength: 1,
      maxLength: 20
    })
    fc.assert(
      fc.property(table, (rows) => {
        // The first record settles the delimiter, as a heading row does.
        const written = [["甲", "乙", "丙", "丁", "戊", "己"], ...rows]
        const book = readCsv(writeCsv(written), defaultLimits)
        expect(book).toMatchObject({ encoding: "utf-8-bom", eol: "CRLF", doubts: [] })
        const held = written.map((row) => row.map((text) => (text === "" ? undefined : text)))
        const back = new Map(book.sheets[0]?.rows.map(({ row, cells }) => [row, cells]))
        for (const [index, row] of held.entries())
          for (const [column, text] of row.entries())
            expect(back.get(index + 1)?.[column]?.value).toBe(text)
      })
    )
  })
})
