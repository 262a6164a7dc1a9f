/** Files made to break whoever reads them: each is refused, or read for what it is, in no time. */
import { describe, expect, it } from "vitest"

import { readWorkbook } from "../src/readWorkbook.ts"
import { storedZip } from "../src/zip/storedZip.ts"
import { minimalXlsx } from "./minimalXlsx.ts"

const utf8 = new TextEncoder()
const cell = (address: string) => `<c r="${address}" t="inlineStr"><is><t>x</t></is></c>`
const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`
const merges = (refs: ReadonlyArray<string>) =>
  `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`

/** What an entity that names ten others, ten times over, would grow to is a thousand million letters. */
const laughs = `<!DOCTYPE a [<!ENTITY l0 "哈哈哈哈哈哈哈哈哈哈">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`
).join("")}]>`
const outside = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'

const quickly = async <A>(work: Promise<A>, seconds = 5): Promise<A> => {
  const began = performance.now()
  const done = await work
  expect((performance.now() - began) / 1000).toBeLessThan(seconds)
  return done
}

describe("merges", () => {
  const corner = `<sheetData>${row(1, cell("A1"))}${row(1_048_576, cell("XFD1048576"))}</sheetData>`

  it("of a whole sheet that has cells in two corners are too much", async () => {
    const file = minimalXlsx(`${corner}${merges(["A1:XFD1048576"])}`)
    expect(await quickly(readWorkbook(file, "a.xlsx"))).toMatchObject({ refused: "too_large" })
  })

  it("of the same cells a million times are too much", async () => {
    const many = Array.from({ length: 1_000_000 }, () => "A1:C2")
    const file = minimalXlsx(`<sheetData>${row(9, cell("Z9"))}</sheetData>${merges(many)}`)
    expect(await quickly(readWorkbook(file, "a.xlsx"), 20)).toMatchObject({ refused: "too_large" })
  })

  it("of a heading over every column there may be are read", async () => {
    const file = minimalXlsx(`<sheetData>${row(1, cell("A1"))}</sheetData>${merges(["A1:XFD3"])}`)
    expect(await readWorkbook(file, "a.xlsx")).toMatchObject({ format: "xlsx" })
  })
})

describe("entities", () => {
  it.each(["xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "_rels/.rels"])(
    "in %s make the file corrupt, whether they grow or lead elsewhere",
    async (part) => {
      for (const type of [laughs, outside]) {
        const file = minimalXlsx("<sheetData/>", { [part]: `${type}<a>&l9;&x;</a>` })
        expect(await quickly(readWorkbook(file, "a.xlsx"))).toMatchObject({ refused: "corrupt" })
      }
    }
  )

  it.each([
    [
      "a spreadsheet of 2003",
      (text: string) =>
        utf8.encode(
          `<?xml version="1.0"?>${text}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table><Row><Cell><Data ss:Type="String">&l9;&x;</Data></Cell></Row></Table></Worksheet></Workbook>`
        )
    ],
    [
      "a page",
      (text: string) => utf8.encode(`<html>${text}<table><tr><td>&l9;&x;</td></tr></table></html>`)
    ],
    [
      "an OpenDocument",
      (text: string) =>
        storedZip(
          Object.entries({
            mimetype: "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml":
              '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>',
            "content.xml": `<?xml version="1.0"?>${text}<office:document-content><office:body><office:spreadsheet><table:table table:name="S"><table:table-row><table:table-cell office:value-type="string"><text:p>&l9;&x;</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`
          }).map(([name, xml]) => ({ name, bytes: utf8.encode(xml) }))
        )
    ]
  ])("in %s grow to nothing and lead nowhere", async (_what, fileOf) => {
    for (const type of [laughs, outside]) {
      const read = JSON.stringify(await quickly(readWorkbook(fileOf(type), "a.xls")))
      expect(read.length).toBeLessThan(20_000)
      expect(read).not.toContain("哈哈哈哈哈哈哈哈哈哈哈")
      expect(read).not.toContain("root:")
    }
  })
})

describe("a file in a file", () => {
  it("is not unpacked: a workbook in a zip is a zip", async () => {
    const inner = minimalXlsx(`<sheetData>${row(1, cell("A1"))}</sheetData>`)
    const file = storedZip([
      { name: "台账.xlsx", bytes: inner },
      { name: "a/b.zip", bytes: storedZip([{ name: "c.zip", bytes: inner }]) }
    ])
    expect(await readWorkbook(file, "a.xlsx")).toMatchObject({ refused: "not_a_spreadsheet" })
  })

  it("beside the sheets is left alone, however large it would be", async () => {
    const file = minimalXlsx(`<sheetData>${row(1, cell("A1"))}</sheetData>`, {
      "xl/embeddings/inner.xlsx": "x".repeat(2_000_000)
    })
    const limits = { ...(await import("../src/limits.ts")).defaultLimits, unpackedBytes: 1_000_000 }
    expect(await readWorkbook(file, "a.xlsx", limits)).toMatchObject({ format: "xlsx" })
  })
})

describe("the name", () => {
  it.each(["a.exe", "a.png", "../../a.xlsx", "a.xlsx.html", ""])(
    "%j has no say in what a file is",
    async (name) => {
      const file = minimalXlsx(`<sheetData>${row(1, cell("A1"))}</sheetData>`)
      expect(await readWorkbook(file, name)).toMatchObject({ format: "xlsx" })
    }
  )

  it("of a table makes no program, picture or archive a table", async () => {
    const heads = ["MZ\x90\0", "\x7fELF", "%PDF-1.7", "\x89PNG\r\n", "\x1f\x8b\x08", "Rar!"]
    for (const head of heads) {
      const file = Uint8Array.from(`${head}${"\0".repeat(200)}`, (sign) => sign.charCodeAt(0))
      expect(await readWorkbook(file, "花名册.xlsx"), head).toMatchObject({
        refused: "not_a_spreadsheet"
      })
    }
  })
})
