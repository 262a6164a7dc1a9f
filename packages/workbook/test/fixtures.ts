/** The sample office's files, and cells of a read workbook by their address. */
import { readFileSync, readdirSync } from "node:fs"

import { assert } from "vitest"

import { addressOf } from "../src/address.ts"
import { type Cell, type Refusal, type Sheet, type Workbook, isRefusal } from "../src/Workbook.ts"

const office = new URL("../../../fixtures/office-a/", import.meta.url)

export const fixtureUrl = (path: string): URL =>
  new URL(path.split("/").map(encodeURIComponent).join("/"), office)

export const fixture = (path: string): Uint8Array => readFileSync(fixtureUrl(path))

export const fixtureNames = (folder = ""): ReadonlyArray<string> =>
  readdirSync(new URL(folder, office))
    .filter((name) => /\.(xlsx?|csv)$/.test(name))
    .map((name) => folder + name)

export const expected: {
  readonly files: ReadonlyArray<{
    readonly path: string
    readonly format: string
    readonly encoding?: string
    readonly sheets: ReadonlyArray<{ readonly name: string; readonly state: string }>
  }>
} = JSON.parse(readFileSync(new URL("expected.json", office), "utf8"))

export const readable = (read: Workbook | Refusal): Workbook => {
  assert.isFalse(isRefusal(read), JSON.stringify(read).slice(0, 200))
  return read as Workbook
}

export const cellsOf = (sheet: Sheet): ReadonlyMap<string, Cell> =>
  new Map(
    sheet.rows.flatMap(({ row, cells }) =>
      cells.flatMap((cell, column) =>
        cell === undefined ? [] : [[addressOf(row, column), cell] as const]
      )
    )
  )

export const sheetAt = (book: Workbook, index: number): Sheet => {
  const sheet = book.sheets[index]
  assert.isDefined(sheet)
  return sheet as Sheet
}

export const cellAt = (book: Workbook, address: string, sheet = 0): Cell | undefined =>
  cellsOf(sheetAt(book, sheet)).get(address)
