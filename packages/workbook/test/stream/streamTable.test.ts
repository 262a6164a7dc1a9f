/** Rows handed over one by one are those that a reader of the whole file finds, however its bytes are cut. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import * as fc from "fast-check"
import { afterAll, assert, describe, expect, it } from "vitest"

import { defaultLimits } from "../../src/limits.ts"
import { splitRecords } from "../../src/stream/splitRecords.ts"
import type { StreamOptions } from "../../src/stream/Streamed.ts"
import { streamTable } from "../../src/stream/streamTable.ts"
import { readCsv } from "../../src/text/readCsv.ts"
import { writeXlsx } from "../../src/writeWorkbook.ts"
import { fixture } from "../fixtures.ts"

const folder = mkdtempSync(join(tmpdir(), "aiwei-stream-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
const rowsOf = async (bytes: Uint8Array | string, options: StreamOptions = {}) => {
  const path = join(folder, String((made += 1)))
  writeFileSync(path, bytes)
  const rows: Array<ReadonlyArray<string>> = []
  const read = await streamTable(path, options, (cells) => void rows.push(cells))
  return { read, rows }
}

const field = fc.stringMatching(/^[a-z"\n\r,;东西 ]{0,6}$/)
const quoted = (text: string): string =>
  /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

describe("csv", () => {
  it("cut anywhere, the records are the same", async () => {
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 8
    })
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom("\n", "\r\n"),
        fc.integer({ min: 1, max: 9 }),
        async (rows, eol, size) => {
          const text = rows.map((row) => row.map(quoted).join(",")).join(eol) + eol
          const found: Array<ReadonlyArray<string>> = []
          const splitter = splitRecords(",", (record) => void found.push(record))
          for (let at = 0; at < text.length; at += size)
            await splitter.feed(text.slice(at, at + size))
          await splitter.end()
          assert.deepStrictEqual(found, rows)
        }
      )
    )
  })

  it("is GB18030 where it is not UTF-8, as the reader of the whole says", async () => {
    const bytes = Buffer.from("c9e7c7f82cb7d6cafd0ab6abc9e7c7f82c39330a", "hex")
    const { read, rows } = await rowsOf(bytes)
    assert.deepInclude(read, { format: "csv", encoding: "gb18030", delimiter: "," })
    assert.deepStrictEqual(rows, [
      ["社区", "分数"],
      ["东社区", "93"]
    ])
    assert.strictEqual(readCsv(bytes, defaultLimits).encoding, "gb18030")
  })

  it("a mark in front, another delimiter, `sep=` and an apostrophe that guards", async () => {
    const marked = await rowsOf("\uFEFFa;b\n1;'=2\n")
    assert.deepInclude(marked.read, { encoding: "utf-8-bom", delimiter: ";" })
    assert.deepStrictEqual(marked.rows[1], ["1", "=2"])
    assert.deepStrictEqual((await rowsOf("sep=|\na|b\n")).rows, [["a", "b"]])
    assert.deepStrictEqual((await rowsOf("a|b\n1|2\n", { delimiter: "|" })).rows[1], ["1", "2"])
  })

  it("whoever takes a record may refuse it, and is heard", async () => {
    const path = join(folder, "refused")
    writeFileSync(path, 'a,b\n"1",2\n')
    const refusing = streamTable(path, {}, () => {
      throw new RangeError("not this one")
    })
    await expect(refusing).rejects.toThrow("not this one")
  })

  it("a quote that never closes and broken bytes are refusals, not endless cells", async () => {
    const open = await rowsOf(`a,b\n"${"x,".repeat(3_000_000)}`)
    assert.deepInclude(open.read, { refused: "corrupt" })
    const broken = await rowsOf(
      Buffer.concat([Buffer.from("社区,".repeat(50)), Buffer.from([0xff, 0xff])])
    )
    assert.deepInclude(broken.read, { refused: "corrupt" })
    assert.deepInclude((await rowsOf("")).read, { refused: "empty_file" })
    assert.deepInclude((await rowsOf("%PDF-1.7 ...")).read, { refused: "not_a_spreadsheet" })
  })
})

describe("workbooks", () => {
  it("give text that says what the cell holds", async () => {
    const bytes = await writeXlsx([
      {
        name: "一",
        rows: [
          ["社区", "分"],
          ["东社区", 93.5]
        ]
      },
      { name: "二", rows: [["x"]] }
    ])
    const { read, rows } = await rowsOf(bytes)
    assert.deepInclude(read, { format: "xlsx", sheet: "一" })
    assert.deepStrictEqual(rows, [
      ["社区", "分"],
      ["东社区", "93.5"]
    ])
    assert.deepStrictEqual((await rowsOf(bytes, { sheet: "二" })).rows, [["x"]])
    const none = await rowsOf(bytes, { sheet: "三" })
    assert.deepStrictEqual(none.read, { noSheet: "三", sheets: ["一", "二"] })
  })

  it("old ones of the sample office, too", async () => {
    for (const name of ["4月考核评分汇总.xlsx", "信访投诉台账2026.xls"]) {
      const { read, rows } = await rowsOf(fixture(name))
      assert.isTrue("rows" in read && read.rows > 5, JSON.stringify(read))
      assert.isTrue(rows.some((cells) => cells.some((cell) => cell.includes("社区"))))
    }
  })
})
