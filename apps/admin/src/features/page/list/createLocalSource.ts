/**
 * A short list that came whole, as a table asks for its rows: searched, filtered and sorted here as the
 * server does it with long ones.
 */
import type { RangeSource } from "@aiwei/ui/table/model/RangeSource"
import type { CellValue, TableColumn } from "@aiwei/ui/table/model/TableColumn"
import type { TableFilter, TableState } from "@aiwei/ui/table/model/TableState"
import { type Accessor, createMemo } from "solid-js"

const plain = (value: CellValue): string => String(value ?? "").toLowerCase()

const compared = (a: CellValue, b: CellValue): number =>
  typeof a === "number" && typeof b === "number"
    ? a - b
    : plain(a).localeCompare(plain(b), "zh-Hans-CN", { numeric: true })

const fits = (value: CellValue, filter: TableFilter): boolean => {
  switch (filter.op) {
    case "contains":
      return plain(value).includes(plain(filter.value))
    case "is":
      return plain(value) === plain(filter.value)
    case "isNot":
      return plain(value) !== plain(filter.value)
    case "atLeast":
      return compared(value, filter.value) >= 0
    case "atMost":
      return compared(value, filter.value) <= 0
    case "anyOf":
      return filter.value.includes(String(value ?? ""))
    case "empty":
      return value === null || value === ""
    case "filled":
      return value !== null && value !== ""
  }
}

export const shownRows = <Row>(
  rows: ReadonlyArray<Row>,
  columns: ReadonlyArray<TableColumn<Row>>,
  { filters, sort }: Pick<TableState, "filters" | "sort">,
  query: string
): ReadonlyArray<Row> => {
  const valueOf = (row: Row, key: string): CellValue =>
    columns.find((column) => column.key === key)?.value(row) ?? null
  const words = plain(query).split(/\s+/).filter(Boolean)
  const said = (row: Row) => columns.map((column) => plain(column.value(row))).join(" ")
  return rows
    .filter((row) => words.every((word) => said(row).includes(word)))
    .filter((row) => filters.every((filter) => fits(valueOf(row, filter.column), filter)))
    .toSorted((a, b) => {
      for (const { column, descending } of sort) {
        const by = compared(valueOf(a, column), valueOf(b, column))
        if (by !== 0) return descending === true ? -by : by
      }
      return 0
    })
}

interface Listed {
  readonly data: unknown
  readonly error: unknown
  readonly isFetching: boolean
}

export const createLocalSource = <Row>(given: {
  readonly query: Listed
  readonly rows: Accessor<ReadonlyArray<Row> | undefined>
  readonly columns: Accessor<ReadonlyArray<TableColumn<Row>>>
  readonly state: Accessor<Pick<TableState, "filters" | "sort">>
  readonly search: Accessor<string>
}): RangeSource<Row> => {
  const shown = createMemo(() => {
    const rows = given.rows()
    return rows && shownRows(rows, given.columns(), given.state(), given.search())
  })
  return {
    total: () => shown()?.length,
    at: (index) => shown()?.[index],
    need: () => {},
    refreshing: () => shown() !== undefined && given.query.isFetching,
    failed: () => (shown() === undefined ? given.query.error : null)
  }
}
