import { describe, expect, it } from "vitest"

import { readWorkbook } from "../../src/readWorkbook.ts"
import { cellAt, readable, sheetAt } from "../fixtures.ts"
import { minimalXlsx, relations } from "../minimalXlsx.ts"

const inline = (address: string, text: string) =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
const row = (number: number, cells: string, more = "") =>
  `<row r="${number}" ${more}>${cells}</row>`
const data = (...rows: ReadonlyArray<string>) => `<sheetData>${rows.join("")}</sheetData>`
const read = async (...given: Parameters<typeof minimalXlsx>) =>
  readable(await readWorkbook(minimalXlsx(...given), "a.xlsx"))
const styles = (...formats: ReadonlyArray<string | number>) =>
  `<styleSheet><numFmts>${formats
    .map(
      (code, index) =>
        `<numFmt numFmtId="${200 + index}" formatCode="${String(code).replaceAll('"', "&quot;")}"/>`
    )
    .join(
      ""
    )}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
    .map((code, index) => `<xf numFmtId="${typeof code === "number" ? code : 200 + index}"/>`)
    .join("")}</cellXfs></styleSheet>`

describe("texts", () => {
  it("keep line breaks, full-width signs and spaces", async () => {
    const book = await read(data(row(1, inline("A1", " １２３　\n柳荫 &amp; 水岸&#x4E00; "))))
    expect(cellAt(book, "A1")).toEqual({ value: " １２３　\n柳荫 & 水岸一 " })
  })

  it("of several runs are joined, without the readings over them", async () => {
    const strings =
      "<sst><si><r><t>责任</t></r><r><rPr><b/></rPr><t>区</t></r><rPh><t>ze</t></rPh></si><si><t>a_x000D_b</t></si></sst>"
    const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'
    const book = await read(data(row(1, cells)), { "xl/sharedStrings.xml": strings })
    expect(cellAt(book, "A1")?.value).toBe("责任区")
    expect(cellAt(book, "B1")?.value).toBe("a\rb")
  })

  it("in CDATA, beside comments and under a prefix are read all the same", async () => {
    const sheet =
      "<x:sheetData><x:row r='1'><x:c r='A1' t='str'><x:v><![CDATA[<柳荫>]]><!-- > -->东</x:v></x:c></x:row></x:sheetData>"
    expect(cellAt(await read(sheet), "A1")?.value).toBe("<柳荫>东")
  })

  it("an error is an error and a text that looks like one is a text", async () => {
    const cells = `<c r="A1" t="e"><f>B9</f><v>#REF!</v></c>${inline("B1", "#REF!")}<c r="C1"><f>1+</f></c>`
    const book = await read(data(row(1, cells)))
    expect(cellAt(book, "A1")).toEqual({ value: null, error: "#REF!", formula: true })
    expect(cellAt(book, "B1")).toEqual({ value: "#REF!" })
    expect(cellAt(book, "C1")).toEqual({ value: null, formula: true })
  })
})

describe("numbers", () => {
  const cell = (address: string, style: number, value: number) =>
    `<c r="${address}" s="${style}"><v>${value}</v></c>`

  it("show what their format shows, and nothing more when that is what is stored", async () => {
    const sheet = data(row(1, cell("A1", 0, 1985.1) + cell("B1", 1, 1985.1) + cell("C1", 2, 0.07)))
    const book = await read(sheet, { "xl/styles.xml": styles("0.00", 9) })
    expect(cellAt(book, "A1")).toEqual({ value: 1985.1 })
    expect(cellAt(book, "B1")).toEqual({ value: 1985.1, format: "0.00", shown: "1985.10" })
    expect(cellAt(book, "C1")).toEqual({ value: 0.07, format: "0%", shown: "7%" })
  })

  it("are days by their format, in both counts", async () => {
    const sheet = data(row(1, cell("A1", 1, 46_086) + cell("B1", 2, 46_086.5) + cell("C1", 3, 0.5)))
    const parts = { "xl/styles.xml": styles(14, 'yyyy"年"m"月"d"日" h:mm', "h:mm") }
    const book = await read(sheet, parts)
    expect(cellAt(book, "A1")).toEqual({
      value: 46_086,
      format: "yyyy/m/d",
      shown: "2026/3/5",
      day: "2026-03-05"
    })
    expect(cellAt(book, "B1")).toMatchObject({
      day: "2026-03-05",
      time: "12:00",
      shown: "2026年3月5日 12:00"
    })
    expect(cellAt(book, "C1")).toEqual({ value: 0.5, format: "h:mm", shown: "12:00" })
    const mac = await read(sheet, parts, '<workbookPr date1904="1"/>')
    expect(cellAt(mac, "A1")).toMatchObject({ day: "2030-03-06", shown: "2030/3/6" })
  })

  it("written as ISO days come out with a serial", async () => {
    const book = await read(data(row(1, '<c r="A1" t="d"><v>2026-03-05T08:30:00</v></c>')))
    expect(cellAt(book, "A1")).toMatchObject({ day: "2026-03-05", time: "08:30" })
    expect(cellAt(book, "A1")?.value).toBeCloseTo(46_086.354_166, 5)
  })
})

describe("sheets", () => {
  it("rows and cells without addresses follow one another; the hidden say so", async () => {
    const cells = "<c><v>1</v></c><c/><c><v>3</v></c>"
    const book = await read(
      `<sheetData><row>${cells}</row><row hidden="1">${cells}</row></sheetData>`
    )
    expect(sheetAt(book, 0).rows.map(({ row, hidden }) => [row, hidden])).toEqual([
      [1, undefined],
      [2, true]
    ])
    expect(cellAt(book, "C2")).toEqual({ value: 3 })
    expect(cellAt(book, "B2")).toBeUndefined()
  })

  it("merges are ranges from 1, and one cell is no merge", async () => {
    const book = await read(
      `${data()}<mergeCells><mergeCell ref="B2:D3"/><mergeCell ref="A1"/></mergeCells>`
    )
    expect(sheetAt(book, 0).merges).toEqual([{ top: 2, left: 2, bottom: 3, right: 4 }])
  })

  it("comments lose their author's name and nothing else, and need no cell", async () => {
    const comment = (address: string, author: number, text: string) =>
      `<comment ref="${address}" authorId="${author}"><text><r><t>${text}</t></r></text></comment>`
    const book = await read(data(row(1, inline("A1", "x"))), {
      "xl/worksheets/_rels/sheet1.xml.rels": relations(["comments", "../comments1.xml"]),
      "xl/comments1.xml": `<comments><authors><author>王丽</author></authors><commentList>${comment("A1", 0, "王丽:\n楼道堆物")}${comment("C4", 0, "扣分原因：\n未清运")}</commentList></comments>`
    })
    expect(cellAt(book, "A1")).toEqual({ value: "x", note: "楼道堆物" })
    expect(cellAt(book, "C4")).toEqual({ value: null, note: "扣分原因：\n未清运" })
  })

  it("a thread's messages stand for the notice in the old comment", async () => {
    const book = await read(data(), {
      "xl/worksheets/_rels/sheet1.xml.rels": relations(
        ["comments", "../comments1.xml"],
        ["threadedComment", "../threadedComments/t1.xml"]
      ),
      "xl/comments1.xml":
        '<comments><authors/><commentList><comment ref="B2"><text><t>[Threaded comment]</t></text></comment></commentList></comments>',
      "xl/threadedComments/t1.xml":
        '<ThreadedComments><threadedComment ref="B2" id="1"><text>缺记录</text></threadedComment><threadedComment id="2" parentId="1"><text>已补</text></threadedComment></ThreadedComments>'
    })
    expect(cellAt(book, "B2")).toEqual({ value: null, note: "缺记录\n已补" })
  })

  it.each([
    ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]><sheetData/>'],
    ["a row that no sheet has", data(row(1_048_577, ""))],
    ["a column that no sheet has", data(row(1, inline("XFE1", "x")))],
    ["an element that never ends", "<sheetData><row r='1'>"]
  ])("%s makes the file corrupt", async (_what, sheet) => {
    expect(await readWorkbook(minimalXlsx(sheet), "a.xlsx")).toMatchObject({ refused: "corrupt" })
  })
})
