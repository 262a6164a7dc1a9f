/** Ticked rows are asked for page by page: exactly the ticked ones come, and never more than can be written. */
import { allRows, noRows, withRows } from "@aiwei/ui/table/model/RowSelection"
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { mostRows, selectedRows } from "../../../src/features/register/selectedRows.ts"

const asked = { filters: [], sort: [] }
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `r${at}`, version: `v${at}` }))

/** A register of so many rows, and how often it was asked. */
const registerOf = (count: number) => {
  const rows = rowsOf(count)
  const asks: Array<number> = []
  const part = (_: unknown, offset: number, limit: number) => {
    asks.push(offset)
    return Promise.resolve({ rows: rows.slice(offset, offset + limit), total: count })
  }
  return { part, asks }
}

const ids = (rows: ReadonlyArray<{ readonly id: string }> | null) => rows?.map(({ id }) => id)

test("the ticked rows come, each once, in the order of the table", async () => {
  const ticks = fc.uniqueArray(fc.nat(1199), { maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(ticks, async (ticked) => {
      const keys = ticked.map((at) => `r${at}`)
      const { part } = registerOf(1200)
      const found = await selectedRows({ part }, asked, withRows(noRows, keys, true))
      expect(ids(found)).toEqual(ticked.toSorted((a, b) => a - b).map((at) => `r${at}`))
    }),
    { numRuns: 30 }
  )
})

test("all but some are all the others", async () => {
  const { part, asks } = registerOf(600)
  const found = await selectedRows({ part }, asked, withRows(allRows, ["r0", "r599"], false))
  expect([found?.length, found?.[0]?.id, found?.at(-1)?.id]).toEqual([598, "r1", "r598"])
  expect(asks).toEqual([0, 500])
})

test("once all ticked rows are there nothing more is asked", async () => {
  const { part, asks } = registerOf(5000)
  await selectedRows({ part }, asked, withRows(noRows, ["r3"], true))
  expect(asks).toEqual([0])
})

test("a ticked row that is gone meanwhile is left out", async () => {
  const { part } = registerOf(3)
  const found = await selectedRows({ part }, asked, withRows(noRows, ["r1", "gone"], true))
  expect(ids(found)).toEqual(["r1"])
})

test("more than can be written at once is none at all", async () => {
  expect(await selectedRows(registerOf(mostRows + 1), asked, allRows)).toBeNull()
  expect(await selectedRows(registerOf(mostRows), asked, allRows)).toHaveLength(mostRows)
})
