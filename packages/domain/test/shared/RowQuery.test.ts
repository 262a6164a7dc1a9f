/** What may be asked of a table is bounded, and names only columns there are. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { rowLimits, rowQueryFields } from "../../src/shared/RowQuery.ts"

const is = Schema.is(Schema.Struct(rowQueryFields(["name", "phone"])))
const sought = (...counts: ReadonlyArray<number>) => ({
  filters: counts.map((length) => ({
    column: "name",
    op: "contains",
    value: Array.from({ length }, () => "王")
  }))
})
const filter = (value: unknown) => ({ filters: [{ column: "name", op: "is", value }] })

describe("a query over rows", () => {
  it("may be empty, and is taken as it is up to its bounds", () => {
    const sort = { column: "name", descending: true }
    const fits = [
      {},
      { query: null },
      { query: "王" },
      { limit: rowLimits.most, offset: rowLimits.offset },
      { sort: Array.from({ length: rowLimits.sorts }, () => sort) },
      filter("王"),
      filter(["王", "李"]),
      filter(Array.from({ length: rowLimits.values }, () => "王")),
      sought(rowLimits.parts - 1, 1),
      { filters: [{ column: "phone", op: "empty" }] }
    ]
    for (const query of fits) assert.isTrue(is(query), JSON.stringify(query))
  })

  it("beyond its bounds, or over another column, is none", () => {
    const sort = { column: "name" }
    const wrong = [
      { limit: 0 },
      { limit: rowLimits.most + 1 },
      { offset: -1 },
      { offset: rowLimits.offset + 1 },
      { offset: 0.5 },
      { query: "王".repeat(rowLimits.query + 1) },
      { sort: Array.from({ length: rowLimits.sorts + 1 }, () => sort) },
      { sort: [{ column: "password_hash" }] },
      { filters: [{ column: "name", op: "like", value: "x" }] },
      { filters: Array.from({ length: rowLimits.filters + 1 }, () => filter("x").filters[0]) },
      filter("x".repeat(rowLimits.value + 1)),
      filter(Array.from({ length: rowLimits.values + 1 }, () => "x")),
      sought(rowLimits.parts + 1),
      sought(rowLimits.parts - 1, 2),
      filter(7)
    ]
    for (const query of wrong) assert.isFalse(is(query), JSON.stringify(query).slice(0, 80))
  })
})
