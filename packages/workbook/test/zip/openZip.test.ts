import { deflateRawSync } from "node:zlib"

import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

import { defaultLimits } from "../../src/limits.ts"
import { readWorkbook } from "../../src/readWorkbook.ts"
import { openZip } from "../../src/zip/openZip.ts"
import { storedZip } from "../../src/zip/storedZip.ts"
import { minimalXlsx } from "../minimalXlsx.ts"

const text = (value: string): Uint8Array => new TextEncoder().encode(value)
const limits = { ...defaultLimits, unpackedBytes: 1_000_000 }

/** One entry, packed, claiming the size it is told to claim. */
const packedZip = (name: string, content: Uint8Array, claims = content.length): Uint8Array => {
  const packed = deflateRawSync(content)
  const zip = Buffer.from(storedZip([{ name, bytes: content }]))
  const nameEnd = 30 + Buffer.byteLength(name)
  const local = Buffer.concat([zip.subarray(0, nameEnd), packed])
  const central = Buffer.from(zip.subarray(nameEnd + content.length))
  for (const [bytes, at] of [
    [local, 8],
    [central, 10]
  ] as const) {
    bytes.writeUInt16LE(8, at)
    bytes.writeUInt32LE(packed.length, at + 10)
    bytes.writeUInt32LE(claims, at + 14)
  }
  central.writeUInt32LE(local.length, central.length - 6)
  return new Uint8Array(Buffer.concat([local, central]))
}

describe("a zip", () => {
  it("holds what was put in, stored or packed, under names without case", () => {
    const part = fc.record({
      name: fc.stringMatching(/^[a-z]{1,8}\/[A-Z]{1,8}\.xml$/),
      bytes: fc.uint8Array({ maxLength: 500 })
    })
    fc.assert(
      fc.property(fc.uniqueArray(part, { selector: ({ name }) => name }), (parts) => {
        const zip = openZip(storedZip(parts), limits)
        expect(zip.names).toHaveLength(parts.length)
        for (const { name, bytes } of parts)
          expect([...zip.read(name.toUpperCase())]).toEqual([...bytes])
      })
    )
    const zip = openZip(packedZip("xl\\a.xml", text("柳荫")), limits)
    expect(new TextDecoder().decode(zip.read("xl/A.XML"))).toBe("柳荫")
  })

  it("a bomb stops at the limit, whatever size it claims", () => {
    const bomb = new Uint8Array(50_000_000)
    for (const claims of [bomb.length, 10]) {
      const packed = packedZip("a.xml", bomb, claims)
      expect(packed.length).toBeLessThan(60_000)
      expect(() => openZip(packed, limits).read("a.xml")).toThrow(/too_large/)
    }
  })

  it("the budget is one for all parts", () => {
    const bytes = new Uint8Array(400_000)
    const zip = openZip(storedZip(["a", "b", "c"].map((name) => ({ name, bytes }))), limits)
    zip.read("a")
    zip.read("b")
    expect(() => zip.read("c")).toThrow(/too_large/)
  })

  it("too many entries are refused before they are looked at", () => {
    const parts = Array.from({ length: 20 }, (_, index) => ({ name: `${index}`, bytes: text("") }))
    expect(() => openZip(storedZip(parts), { ...limits, zipEntries: 10 })).toThrow(/too_large/)
  })

  it("a flipped bit is found, a missing part is told", () => {
    const bytes = storedZip([{ name: "a.xml", bytes: text("<a>97.50</a>") }])
    bytes[40] = (bytes[40] ?? 0) ^ 1
    expect(() => openZip(bytes, limits).read("a.xml")).toThrow(/damaged/)
    expect(() => openZip(bytes, limits).read("b.xml")).toThrow(/missing/)
  })
})

describe("through the door", () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>柳荫</t></is></c></row></sheetData>'

  it("a bombed sheet is too large", async () => {
    const bomb = `<dimension ref="A1"/>${" ".repeat(2_000_000)}${sheet}`
    expect(await readWorkbook(minimalXlsx(bomb), "a.xlsx", limits)).toMatchObject({
      refused: "too_large"
    })
  })

  it("cut anywhere, a file is corrupt and nothing is thrown", async () => {
    const whole = minimalXlsx(sheet)
    for (let length = 4; length < whole.length; length += 37)
      expect(await readWorkbook(whole.subarray(0, length), "a.xlsx")).toMatchObject({
        refused: "corrupt"
      })
  })

  it("with any byte changed, it is read or refused", async () => {
    const whole = minimalXlsx(sheet)
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const changed = Uint8Array.from(whole)
        changed[at] = byte
        const read = await readWorkbook(changed, "a.xlsx")
        expect("refused" in read || read.sheets.length <= 1 || read.format === "csv").toBe(true)
      })
    )
  })

  it("a Word file and a zip of photos are no spreadsheets", async () => {
    for (const name of ["word/document.xml", "照片/1.jpg"]) {
      const zip = storedZip([{ name, bytes: text("x") }])
      expect(await readWorkbook(zip, "a.xlsx")).toMatchObject({ refused: "not_a_spreadsheet" })
    }
  })
})
