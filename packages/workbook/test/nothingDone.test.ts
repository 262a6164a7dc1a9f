/**
 * What a file asks for is not done: no formula is worked out, nothing is fetched from where it points, and what
 * looks like a formula goes out again as text.
 */
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"

import { afterAll, beforeAll, describe, expect, it } from "vitest"

import { defaultLimits } from "../src/limits.ts"
import { readInWorker } from "../src/readInWorker.ts"
import { readWorkbook } from "../src/readWorkbook.ts"
import { writeCsv, writeXlsx } from "../src/writeWorkbook.ts"
import { openZip } from "../src/zip/openZip.ts"
import { storedZip } from "../src/zip/storedZip.ts"
import { cellAt, fixture, readable, sheetAt } from "./fixtures.ts"
import { minimalXlsx, relations } from "./minimalXlsx.ts"

let server: Server
let there = ""
const asked: Array<string> = []

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? "")
    response.end("42")
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  there = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((done) => server.close(done)))

const utf8 = new TextEncoder()

const formulaCell = (address: string, formula: string, more = ""): string =>
  `<c r="${address}"${more.includes("<is>") ? ' t="inlineStr"' : ""}><f>${formula}</f>${more}</c>`

const xlsx = () =>
  minimalXlsx(
    `<sheetData><row r="1">${formulaCell("A1", "1+1", "<v>7</v>")}${formulaCell("B1", `WEBSERVICE("${there}/a")`)}
      ${formulaCell("C1", "[1]Sheet1!A1", "<v>3</v>")}${formulaCell("D1", "cmd|' /C calc'!A0")}
      <c r="E1" t="inlineStr"><is><t>=1+1</t></is></c></row></sheetData>
      <hyperlinks><hyperlink ref="A1" r:id="rId9"/></hyperlinks>`,
    {
      "xl/_rels/workbook.xml.rels": relations(
        ["worksheet", "worksheets/sheet1.xml"],
        ["externalLink", "externalLinks/externalLink1.xml"]
      ),
      "xl/externalLinks/externalLink1.xml": "<externalLink/>",
      "xl/externalLinks/_rels/externalLink1.xml.rels": `<Relationships><Relationship Id="r1"
        Type="x/externalLinkPath" Target="${there}/b.xlsx" TargetMode="External"/></Relationships>`,
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="rId9" Type="x/hyperlink"
        Target="${there}/c" TargetMode="External"/></Relationships>`
    }
  )

const pages = (): ReadonlyArray<readonly [string, Uint8Array]> => [
  ["a.xlsx", xlsx()],
  [
    "a.xls",
    utf8.encode(
      `<html><head><link rel="stylesheet" href="${there}/d.css"><script src="${there}/e.js"></script></head>
        <body><iframe src="${there}/f"></iframe><table background="${there}/g.png"><tr>
        <td>社区<img src="${there}/h.png"></td><td>=1+1</td></tr></table></body></html>`
    )
  ],
  [
    "a.xml",
    utf8.encode(
      `<?xml version="1.0"?><?xml-stylesheet href="${there}/i.xsl"?><!DOCTYPE a SYSTEM "${there}/j.dtd">
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
        <Worksheet ss:Name="S"><Table><Row><Cell ss:HRef="${there}/k"><Data ss:Type="String">x</Data></Cell>
        </Row></Table></Worksheet></Workbook>`
    )
  ],
  [
    "a.ods",
    storedZip(
      Object.entries({
        mimetype: "application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": "<m/>",
        "content.xml": `<office:document-content><office:body><office:spreadsheet><table:table table:name="S">
          <table:table-source xlink:href="${there}/l.ods"/><table:table-row><table:table-cell
          office:value-type="float" office:value="7" table:formula="of:=1+1"><text:p><text:a
          xlink:href="${there}/m">7</text:a></text:p></table:table-cell></table:table-row></table:table>
          </office:spreadsheet></office:body></office:document-content>`
      }).map(([name, xml]) => ({ name, bytes: utf8.encode(xml) }))
    )
  ],
  ["a.csv", utf8.encode(`社区,"=WEBSERVICE(""${there}/n"")"\r\n柳荫,=1+1\r\n`)]
]

describe("reading", () => {
  it("fetches nothing, whatever a file points to", async () => {
    for (const [name, bytes] of pages()) {
      await readWorkbook(bytes, name)
      await readInWorker(bytes, name)
    }
    await new Promise((done) => setTimeout(done, 200))
    expect(asked).toEqual([])
  })

  it("works nothing out: a result is what the file kept, and none is none", async () => {
    const book = readable(await readWorkbook(xlsx(), "a.xlsx"))
    expect(cellAt(book, "A1")).toMatchObject({ value: 7, formula: true })
    expect(cellAt(book, "B1")).toEqual({ value: null, formula: true })
    expect(cellAt(book, "C1")).toMatchObject({ value: 3, formula: true })
    expect(cellAt(book, "D1")).toEqual({ value: null, formula: true })
    expect(cellAt(book, "E1")).toEqual({ value: "=1+1" })
    const [, , , ods, csv] = pages()
    const held = readable(await readWorkbook(ods?.[1] ?? new Uint8Array(), "a.ods"))
    expect(cellAt(held, "A1")).toMatchObject({ value: 7, formula: true })
    const table = readable(await readWorkbook(csv?.[1] ?? new Uint8Array(), "a.csv"))
    expect(cellAt(table, "B2")).toEqual({ value: "=1+1" })
  })
})

describe("what looks like a formula", () => {
  const texts = async (): Promise<ReadonlyArray<string>> => {
    const name = "wrong/公式注入_五小行业.csv"
    const book = readable(await readWorkbook(fixture(name), name))
    return sheetAt(book, 0)
      .rows.slice(1)
      .map(({ cells }) => String(cells[1]?.value))
  }

  it("comes in as text and goes out as text, in .xlsx and csv, and comes in again as it was", async () => {
    const given = await texts()
    expect(given.length).toBe(6)
    expect(given.every((text) => /^[=+\-@\t]/.test(text))).toBe(true)
    const rows = given.map((text) => [text])
    const xlsxBytes = await writeXlsx([{ name: "表", rows }])
    const part = openZip(xlsxBytes, defaultLimits).read("xl/worksheets/sheet1.xml")
    expect(new TextDecoder().decode(part)).not.toMatch(/<f[ >]/)
    const csvBytes = writeCsv(rows)
    for (const line of new TextDecoder().decode(csvBytes).trim().split("\r\n"))
      expect(line.replace(/^"/, "")).toMatch(/^'/)
    for (const [name, bytes] of [
      ["a.xlsx", xlsxBytes],
      ["a.csv", csvBytes]
    ] as const) {
      const back = readable(await readWorkbook(bytes, name))
      expect(sheetAt(back, 0).rows.map(({ cells }) => cells[0]?.value)).toEqual(given)
      expect(sheetAt(back, 0).rows.some(({ cells }) => cells[0]?.formula === true)).toBe(false)
    }
  })
})
