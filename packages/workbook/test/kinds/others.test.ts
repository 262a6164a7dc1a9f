/** Every trait of a cell from .ods, .xlsb and the XML of 2003, which SheetJS reads only in part. */
import * as SheetJs from "@e965/xlsx"
import { describe, expect, it } from "vitest"

import { defaultLimits } from "../../src/limits.ts"
import { readWorkbook } from "../../src/readWorkbook.ts"
import { openZip } from "../../src/zip/openZip.ts"
import { storedZip } from "../../src/zip/storedZip.ts"
import { cellAt, readable, sheetAt } from "../fixtures.ts"

const utf8 = new TextEncoder()

const ods = (styles: string, tables: string): Uint8Array =>
  storedZip(
    Object.entries({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "META-INF/manifest.xml": "<m/>",
      "styles.xml": `<office:document-styles><office:styles><style:style style:name="Warm"
        style:family="table-cell"><style:table-cell-properties fo:background-color="#ffc000"/>
        </style:style></office:styles></office:document-styles>`,
      "content.xml": `<?xml version="1.0"?><office:document-content><office:automatic-styles>
        <style:style style:name="out" style:family="table"><style:table-properties
          table:display="false"/></style:style>
        <style:style style:name="yellow" style:family="table-cell"><style:table-cell-properties
          fo:background-color="#ffff00"/></style:style>
        <style:style style:name="child" style:family="table-cell" style:parent-style-name="Warm"/>
        <style:style style:name="bare" style:family="table-cell" style:parent-style-name="Warm">
          <style:table-cell-properties fo:background-color="transparent"/></style:style>
        ${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}
        </office:spreadsheet></office:body></office:document-content>`
    }).map(([name, xml]) => ({ name, bytes: utf8.encode(xml) }))
  )

const said = (text: string, more = ""): string =>
  `<table:table-cell office:value-type="string" ${more}><text:p>${text}</text:p></table:table-cell>`
const styled = (name: string): string => `table:style-name="${name}"`

describe(".ods", () => {
  const file = ods(
    "",
    `<table:table table:name="三月"><table:table-column/>
      <table:table-column table:default-cell-style-name="yellow"/><table:table-row>
      ${said("社区", styled("child"))}${said("得分")}${said("x", styled("bare"))}</table:table-row>
      <table:table-row table:visibility="filter">
      <table:table-cell office:value-type="float" office:value="97.5" table:formula="of:=1+1"
        ${styled("yellow")}><office:annotation><text:p>缺记录</text:p></office:annotation>
        <text:p>97.5</text:p></table:table-cell>
      <table:table-cell office:value-type="string" calcext:value-type="error" ${styled("bare")}>
        <text:p>#N/A</text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="2">${said("同", `${styled("yellow")} table:number-columns-repeated="2"`)}
      </table:table-row></table:table>
      <table:table table:name="旧" ${styled("out")}><table:table-row>${said("旧")}</table:table-row>
      </table:table>`
  )

  it("has colours of cells, columns and parents, comments, results, errors, hidden rows and sheets", async () => {
    const read = readable(await readWorkbook(file, "a.ods"))
    expect(cellAt(read, "A1")).toEqual({ value: "社区", fill: "#FFC000" })
    expect(cellAt(read, "B1")).toEqual({ value: "得分", fill: "#FFFF00" })
    expect(cellAt(read, "C1")).toEqual({ value: "x" })
    expect(cellAt(read, "A2")).toMatchObject({
      value: 97.5,
      formula: true,
      note: "缺记录",
      fill: "#FFFF00"
    })
    expect(cellAt(read, "B2")).toMatchObject({ value: null, error: "#N/A" })
    for (const address of ["A3", "B3", "A4", "B4"])
      expect(cellAt(read, address)).toEqual({ value: "同", fill: "#FFFF00" })
    expect(sheetAt(read, 0).rows.map(({ hidden }) => hidden === true)).toEqual([
      false,
      true,
      false,
      false
    ])
    expect(read.sheets.map(({ state }) => state)).toEqual(["visible", "hidden"])
  })

  it("whose style is its own grandparent is read", async () => {
    const circle = `<style:style style:name="a" style:parent-style-name="b"/>
      <style:style style:name="b" style:parent-style-name="a"/>`
    const read = readable(
      await readWorkbook(
        ods(
          circle,
          `<table:table table:name="S"><table:table-row>${said("x", styled("a"))}</table:table-row></table:table>`
        ),
        "a.ods"
      )
    )
    expect(cellAt(read, "A1")).toEqual({ value: "x" })
  })
})

const record12 = (type: number, body: Buffer = Buffer.alloc(0)): Buffer =>
  Buffer.concat([
    type < 0x80 ? Buffer.of(type) : Buffer.of((type & 0x7f) | 0x80, type >> 7),
    Buffer.of(body.length),
    body
  ])

const fill12 = (pattern: number, colour: ReadonlyArray<number>): Buffer =>
  record12(45, Buffer.concat([Buffer.of(pattern, 0, 0, 0), Buffer.from(colour), Buffer.alloc(56)]))

const xf12 = (fill: number): Buffer =>
  record12(47, Buffer.of(0xff, 0xff, 0, 0, 0, 0, fill, 0, 0, 0, 0, 0, 0, 0, 0, 0))

/** Styles of which every cell of SheetJS's, which all name the first, has a colour. */
const xlsbOf = (colour: ReadonlyArray<number>): Uint8Array => {
  const sheet = SheetJs.utils.aoa_to_sheet([["社区", 97.5], [true]])
  sheet["!rows"] = [{}, { hidden: true }]
  const made = SheetJs.utils.book_new(sheet, "S")
  const zip = openZip(
    new Uint8Array(SheetJs.write(made, { bookType: "xlsb", type: "array" })),
    defaultLimits
  )
  const count = (number: number) => Buffer.of(number, 0, 0, 0)
  const styles = Buffer.concat([
    record12(278),
    record12(603, count(2)),
    fill12(0, Array<number>(8).fill(0)),
    fill12(1, colour),
    record12(604),
    record12(617, count(1)),
    xf12(1),
    record12(618),
    record12(279)
  ])
  const names = zip.names.map((name) =>
    name.includes("sharedstrings") ? "xl/sharedStrings.bin" : name
  )
  return storedZip(
    names.map((name) => ({ name, bytes: name === "xl/styles.bin" ? styles : zip.read(name) }))
  )
}

describe(".xlsb", () => {
  it.each([
    ["outright", [5, 0xff, 0, 0, 0xff, 0xc0, 0, 0xff], "#FFC000"],
    ["by number", [3, 13, 0, 0, 0, 0, 0, 0], "#FFFF00"],
    ["of no choice", [1, 64, 0, 0, 0, 0, 0, 0], undefined]
  ])("has colours stated %s, and hidden rows", async (_how, colour, fill) => {
    const read = readable(await readWorkbook(xlsbOf(colour), "a.xlsb"))
    expect(read.format).toBe("xlsb")
    expect(cellAt(read, "A1")).toMatchObject({ value: "社区" })
    expect(cellAt(read, "A1")?.fill).toBe(fill)
    expect(cellAt(read, "B1")?.fill).toBe(fill)
    expect(sheetAt(read, 0).rows.map(({ hidden }) => hidden)).toEqual([undefined, true])
  })
})

describe("an XML spreadsheet of 2003", () => {
  const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
      xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"
      xmlns:x="urn:schemas-microsoft-com:office:excel"><Styles>
    <Style ss:ID="s1"><Interior ss:Color="#FFFF00" ss:Pattern="Solid"/></Style>
    <Style ss:ID="s2" ss:Parent="s1"/><Style ss:ID="s3"><NumberFormat ss:Format="yyyy/m/d"/></Style>
    </Styles><Worksheet ss:Name="三月"><Table><Column ss:Index="3" ss:StyleID="s1"/>
    <Row><Cell ss:StyleID="s2"><Data ss:Type="String">社区</Data><Comment ss:Author="王平"><ss:Data>缺记录</ss:Data></Comment></Cell>
    <Cell ss:Index="3"><Data ss:Type="Number">3</Data></Cell></Row>
    <Row ss:Index="4" ss:Hidden="1"><Cell ss:MergeAcross="1" ss:StyleID="s3"><Data ss:Type="DateTime">2026-03-05T00:00:00.000</Data></Cell>
    <Cell ss:Formula="=1/0"><Data ss:Type="Error">#DIV/0!</Data></Cell></Row></Table></Worksheet>
    <Worksheet ss:Name="旧"><Table><Row><Cell><Data ss:Type="String">旧</Data></Cell></Row></Table>
    <WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetVeryHidden</Visible></WorksheetOptions>
    </Worksheet></Workbook>`

  it.each(["a.xls", "a.xml", "a"])("called %s has every trait of a cell", async (name) => {
    const read = readable(await readWorkbook(utf8.encode(xml), name))
    expect(read.format).toBe("xml")
    expect(cellAt(read, "A1")).toEqual({ value: "社区", fill: "#FFFF00", note: "缺记录" })
    expect(cellAt(read, "C1")).toMatchObject({ value: 3, fill: "#FFFF00" })
    expect(cellAt(read, "A4")).toMatchObject({ value: 46_086, day: "2026-03-05" })
    expect(cellAt(read, "C4")).toMatchObject({ value: null, error: "#DIV/0!", formula: true })
    expect(sheetAt(read, 0).merges).toEqual([{ top: 4, left: 1, bottom: 4, right: 2 }])
    expect(sheetAt(read, 0).rows.map(({ hidden }) => hidden)).toEqual([undefined, true])
    expect(read.sheets.map(({ state }) => state)).toEqual(["visible", "veryHidden"])
  })
})
