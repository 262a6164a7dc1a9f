import { existsSync, readFileSync, readdirSync } from "node:fs"

import { streamXlsxRows } from "hucre/xlsx"
import { describe, expect, it } from "vitest"

import { addressOf } from "../../src/address.ts"
import { defaultLimits } from "../../src/limits.ts"
import { readSheetJs } from "../../src/readSheetJs.ts"
import { readWorkbook } from "../../src/readWorkbook.ts"
import { type Cell, isRefusal } from "../../src/Workbook.ts"
import { cellsOf, fixture, fixtureNames, readable } from "../fixtures.ts"

const refused = new Set(["wrong/加密_责任区划分.xlsx", "wrong/截断_楼院底册.xlsx"])
const names = [...fixtureNames(), ...fixtureNames("wrong/")].filter(
  (name) => name.endsWith(".xlsx") && !refused.has(name)
)

/** What hucre hands out has no formats and no errors apart from texts: only values can be compared. */
const hucreValues = async (bytes: Uint8Array, sheet: string): Promise<Map<string, unknown>> => {
  const values = new Map<string, unknown>()
  for await (const row of streamXlsxRows(bytes, { sheet }))
    for (const [column, value] of row.values.entries()) {
      if (value === null || value === "") continue
      const plain = value instanceof Date ? value.toISOString().slice(0, 10) : value
      values.set(addressOf(row.index + 1, column), plain)
    }
  return values
}

const comparable = ({ value, day, error }: Cell): unknown => error ?? day ?? value

describe("our .xlsx reader against SheetJS and hucre, cell by cell", () => {
  it("over all of the office's files", () => expect(names.length).toBeGreaterThanOrEqual(13))

  it.each(names)("%s: SheetJS sees the same cells, merges and states", async (name) => {
    const bytes = fixture(name)
    const ours = readable(await readWorkbook(bytes, name))
    const theirs = readSheetJs(bytes, "xlsx", defaultLimits)
    expect(ours.sheets.map(({ name, state, merges }) => ({ name, state, merges }))).toEqual(
      theirs.sheets.map(({ name, state, merges }) => ({ name, state, merges }))
    )
    for (const [index, sheet] of ours.sheets.entries())
      expect(cellsOf(sheet)).toEqual(cellsOf(theirs.sheets[index] ?? sheet))
  })

  it.each(names)("%s: hucre sees the same values", async (name) => {
    const bytes = fixture(name)
    const ours = readable(await readWorkbook(bytes, name))
    for (const sheet of ours.sheets) {
      const values = [...cellsOf(sheet)].flatMap(([address, cell]) =>
        comparable(cell) === null ? [] : [[address, comparable(cell)] as const]
      )
      expect(new Map(values)).toEqual(await hucreValues(bytes, sheet.name))
    }
  })
})

const corpus = new URL("../../../../../shared/data/corpora_calamine/tests/", import.meta.url)
const present = existsSync(corpus)

/** Where SheetJS and we differ, and we are right: runs and signs that it loses, days that are only times. */
const known = new Set([
  "richtext-after-plain.xlsx",
  "minimal_package.xlsx",
  "has_x000D_inline.xlsx",
  "date_iso.xlsx"
])

/** What is "automatic" SheetJS calls black. */
const withoutBlack = (cells: ReadonlyMap<string, Cell>): ReadonlyMap<string, Cell> =>
  new Map(
    [...cells].map(([address, { fill, ...cell }]) => [
      address,
      fill === undefined || fill === "#000000" ? cell : { ...cell, fill }
    ])
  )

it.runIf(present)(
  "calamine's corpus, where ../shared is beside the project: the same cells",
  async () => {
    let compared = 0
    for (const name of readdirSync(corpus).filter(
      (file) => /\.xls[xm]$/.test(file) && !known.has(file)
    )) {
      const bytes = readFileSync(new URL(name, corpus))
      const ours = await readWorkbook(bytes, name)
      if (isRefusal(ours)) continue
      const theirs = readSheetJs(bytes, "xlsx", defaultLimits)
      compared += 1
      for (const [index, sheet] of ours.sheets.entries())
        expect(withoutBlack(cellsOf(sheet)), name).toEqual(
          withoutBlack(cellsOf(theirs.sheets[index] ?? sheet))
        )
    }
    expect(compared).toBeGreaterThan(50)
  },
  60_000
)
