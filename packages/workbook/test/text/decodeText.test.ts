import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

import { decodeMarkup } from "../../src/text/decodeMarkup.ts"
import { decodeText } from "../../src/text/decodeText.ts"

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"))
const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le").swap16())

describe("encodings of text", () => {
  const table = "序号,社区,电话\r\n1,柳荫社区,13800000000\r\n2,水岸社区,13800000001\r\n"

  it.each([
    ["utf-8", utf8(table)],
    ["utf-8-bom", utf8(`\uFEFF${table}`)],
    ["utf-16le", utf16le(`\uFEFF${table}`)],
    ["utf-16be", utf16be(`\uFEFF${table}`)],
    ["utf-16le", utf16le(table)],
    ["utf-16be", utf16be(table)]
  ])("%s", (encoding, bytes) => expect(decodeText(bytes)).toEqual({ text: table, encoding }))

  it("GB18030, with signs of two and of four bytes", () => {
    // 社区 is in GBK; 㛃 and 𠮷 have four bytes in GB18030.
    const bytes = Uint8Array.of(
      0xc9,
      0xe7,
      0xc7,
      0xf8,
      0x2c,
      0x82,
      0x30,
      0xb7,
      0x31,
      0x95,
      0x34,
      0xb2,
      0x35
    )
    expect(decodeText(bytes)).toEqual({ text: "社区,㛃𠮷", encoding: "gb18030" })
  })

  it("one NUL does not make a file UTF-16", () => {
    expect(decodeText(utf8("社区,户\0数\n1,2\n")).encoding).toBe("utf-8")
  })

  it("damaged UTF-8 is not taken for GB18030", () => {
    const bytes = utf8("社区,户数,备注\n柳荫社区,一千,楼道无堆物\n水岸社区,两千,已清运\n")
    for (const cut of [1, 2]) expect(() => decodeText(bytes.subarray(cut))).toThrow(/corrupt/)
    const flipped = Uint8Array.from(bytes)
    flipped[20] = 0xff
    expect(() => decodeText(flipped)).toThrow(/corrupt/)
  })

  it("bytes that are no text are refused", () => {
    expect(() => decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0xff, 0xff))).toThrow(/corrupt/)
    expect(() => decodeText(Uint8Array.of(0xff, 0xff, 0x80, 0x80))).toThrow(/corrupt/)
  })

  it("any text comes back from UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.includes("\0") && !text.startsWith("\uFEFF"))
        expect(decodeText(utf8(text)).text).toBe(text)
      })
    )
  })
})

describe("encodings of markup", () => {
  const gbk = Uint8Array.of(0xc9, 0xe7, 0xc7, 0xf8)
  const page = (meta: string, body: Uint8Array): Uint8Array =>
    new Uint8Array(Buffer.concat([utf8(`<html><meta ${meta}><table><tr><td>`), body]))

  it("the page's own word counts, GB2312 read as its superset", () => {
    const read = decodeMarkup(
      page('http-equiv="Content-Type" content="text/html; charset=gb2312"', gbk)
    )
    expect(read.encoding).toBe("gb18030")
    expect(read.text.endsWith("社区")).toBe(true)
  })

  it("an untrue or unknown word is not believed", () => {
    for (const meta of ['charset="utf-8"', 'charset="no-such-thing"', ""])
      expect(decodeMarkup(page(meta, gbk)).text.endsWith("社区")).toBe(true)
  })
})
