/** A short list is searched, filtered and sorted as the server does it with long ones. */
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import type { TableState } from "@aiwei/ui/table/model/TableState"
import { expect, test } from "vitest"

import { shownRows } from "../../../src/features/page/list/createLocalSource.ts"

interface Row {
  readonly name: string
  readonly role: string | null
}

const rows: ReadonlyArray<Row> = [
  { name: "wang2", role: "督查员" },
  { name: "li", role: null },
  { name: "Wang10", role: "班子成员" }
]
const columns: ReadonlyArray<TableColumn<Row>> = [
  { key: "name", title: "", kind: "text", value: ({ name }) => name },
  { key: "role", title: "", kind: "text", value: ({ role }) => role }
]
const shown = (state: Partial<Pick<TableState, "filters" | "sort">>, query = "") =>
  shownRows(rows, columns, { filters: [], sort: [], ...state }, query).map(({ name }) => name)

test("every word of the search is found somewhere in the row", () => {
  expect(shown({}, "WANG 督查")).toEqual(["wang2"])
  expect(shown({}, "wang nobody")).toEqual([])
  expect(shown({}, " ")).toEqual(["wang2", "li", "Wang10"])
})

test("filters narrow together; empty is not the same as anything", () => {
  expect(shown({ filters: [{ column: "role", op: "empty" }] })).toEqual(["li"])
  expect(shown({ filters: [{ column: "role", op: "filled" }] })).toEqual(["wang2", "Wang10"])
  expect(shown({ filters: [{ column: "name", op: "contains", value: "wang" }] })).toEqual([
    "wang2",
    "Wang10"
  ])
  expect(shown({ filters: [{ column: "role", op: "anyOf", value: ["督查员"] }] })).toEqual([
    "wang2"
  ])
  expect(shown({ filters: [{ column: "name", op: "isNot", value: "LI" }] })).toEqual([
    "wang2",
    "Wang10"
  ])
})

test("names with numbers stand in the order of the numbers, and turned round when asked", () => {
  expect(shown({ sort: [{ column: "name" }] })).toEqual(["li", "wang2", "Wang10"])
  expect(shown({ sort: [{ column: "name", descending: true }] })).toEqual(["Wang10", "wang2", "li"])
})
