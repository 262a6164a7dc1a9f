/** The made-up daily checks: the same seed gives the same rows, and a file of them is what it says it is. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { readWorkbook } from "@aiwei/workbook/readWorkbook"
import { isRefusal } from "@aiwei/workbook/Workbook"
import { afterAll, assert, it } from "vitest"

import { writeChecksCsv, writeChecksXlsx } from "../src/checks/checksFile.ts"
import { heads, madeChecks, title } from "../src/checks/madeChecks.ts"

const folder = mkdtempSync(join(tmpdir(), "aiwei-checks-"))
afterAll(() => rmSync(folder, { recursive: true }))

const textsOf = async (name: string) => {
  const path = join(folder, name)
  const book = await readWorkbook(new Uint8Array(readFileSync(path)), path)
  if (isRefusal(book)) throw new Error(book.detail)
  const rows = book.sheets[0]?.rows ?? []
  const texts = rows.map(({ cells }) => heads.map((_, at) => String(cells[at]?.value ?? "")))
  return { encoding: book.encoding, texts }
}

const making = { rows: 300, seed: 7 }
const rows = [...madeChecks(making)]

it("the same seed gives the same rows, another one others", () => {
  assert.deepStrictEqual([...madeChecks(making)], rows)
  assert.notDeepEqual([...madeChecks({ rows: 300, seed: 8 })], rows)
  assert.isAbove(rows.filter(([, day]) => day === "").length, 200)
})

it("stands in each kind of file as it was made", async () => {
  await writeChecksCsv(join(folder, "gb.csv"), making, "gb18030")
  await writeChecksCsv(join(folder, "utf.csv"), making, "utf-8")
  await writeChecksXlsx(join(folder, "book.xlsx"), making)
  const found = [await textsOf("gb.csv"), await textsOf("utf.csv"), await textsOf("book.xlsx")]
  assert.deepStrictEqual(
    found.map(({ encoding }) => encoding),
    ["gb18030", "utf-8", undefined]
  )
  for (const { texts } of found) {
    assert.strictEqual(texts[0]?.[0], title)
    assert.deepStrictEqual(texts.slice(1), [heads, ...rows])
  }
})
