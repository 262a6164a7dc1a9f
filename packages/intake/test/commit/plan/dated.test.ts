import { Day, forever } from "@aiwei/domain/shared/Day"
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { dated, type Span } from "../../../src/commit/plan/dated.ts"

interface Held {
  readonly id: number
  readonly what: string
}
type Row = Held & Span

const year = (n: number): Day => Day.make(`${n}-01-01`)

/** Stores what a table of a year says, as an import does. */
const told = (rows: ReadonlyArray<Row>, from: Day, what: string): ReadonlyArray<Row> => {
  const next = Math.max(0, ...rows.map(({ id }) => id)) + 1
  const state = dated<Held>(
    rows,
    from,
    (row) => row.what === what,
    (row) => ({ id: row?.id ?? next, what })
  )
  if (state._tag === "same") return rows
  const ids = new Set(state.rows.map(({ id }) => id))
  return [...rows.filter(({ id }) => !ids.has(id)), ...state.rows]
}

const story = fc.array(
  fc.tuple(fc.integer({ min: 2020, max: 2027 }), fc.constantFrom("甲", "乙", "丙")),
  {
    maxLength: 8
  }
)
const lived = (tables: ReadonlyArray<readonly [number, string]>) =>
  tables.reduce<ReadonlyArray<Row>>((rows, [n, what]) => told(rows, year(n), what), [])
const heldOn = (rows: ReadonlyArray<Row>, day: Day) =>
  rows.filter(({ validFrom, validTo }) => validFrom <= day && day < validTo)

describe("dated", () => {
  it("never lets two rows hold on one day, whatever the order of the years", () => {
    fc.assert(
      fc.property(story, (tables) => {
        const rows = lived(tables)
        for (let n = 2019; n <= 2028; n++) assert.isAtMost(heldOn(rows, year(n)).length, 1)
        for (const { validFrom, validTo } of rows) assert.isTrue(validFrom < validTo)
      })
    )
  })

  it("holds what a table said on that table's day, and hears it twice as once", () => {
    fc.assert(
      fc.property(story, fc.integer({ min: 2020, max: 2027 }), (tables, n) => {
        const rows = told(lived(tables), year(n), "丁")
        assert.deepStrictEqual(
          heldOn(rows, year(n)).map(({ what }) => what),
          ["丁"]
        )
        assert.strictEqual(told(rows, year(n), "丁"), rows)
      })
    )
  })

  it("leaves the years before a table as they were", () => {
    fc.assert(
      fc.property(story, fc.integer({ min: 2020, max: 2027 }), (tables, n) => {
        const before = lived(tables)
        const after = told(before, year(n), "丁")
        for (let past = 2019; past < n; past++) {
          const [was] = heldOn(before, year(past))
          if (was !== undefined) assert.strictEqual(heldOn(after, year(past))[0]?.what, was.what)
        }
      })
    )
  })

  it("begins open and without an end", () => {
    assert.deepStrictEqual(told([], year(2026), "甲"), [
      { id: 1, what: "甲", validFrom: year(2026), validTo: forever }
    ])
  })
})
