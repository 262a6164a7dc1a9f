/** What the table asks is asked of the server word by word; a write without rows is a mistake of the page. */
import { expect, test } from "vitest"

import { askedOf, named, refOf } from "../../../src/features/register/asked.ts"

test("filters and order go as they are; no search is no key at all", () => {
  const filters = [{ column: "post", op: "contains", value: "书记" }] as const
  const sort = [{ column: "name", descending: true }]
  expect(askedOf({ filters, sort })).toEqual({ filters, sort })
  expect(askedOf({ query: "刘", filters: [], sort: [] })).toEqual({
    query: "刘",
    filters: [],
    sort: []
  })
})

test("a write names its rows by id and version, and one at least", () => {
  const row = { id: "a", version: "v", name: "刘红" }
  expect(named([row].map(refOf))).toEqual([{ id: "a", version: "v" }])
  expect(() => named([])).toThrow("no row")
})
