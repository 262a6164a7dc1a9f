/** The filters of one column, and how they read in a few words. */
import type { TableColumn } from "../model/TableColumn.ts"
import type { TableFilter, TableState } from "../model/TableState.ts"
import type { TableWords } from "../model/TableWords.ts"

export const columnFilters = (state: TableState, column: string): ReadonlyArray<TableFilter> =>
  state.filters.filter((it) => it.column === column)

/** A column's filters put in place of those it had. */
export const withFilters = (
  state: TableState,
  column: string,
  filters: ReadonlyArray<TableFilter>
): TableState => ({
  ...state,
  filters: [...state.filters.filter((it) => it.column !== column), ...filters]
})

const valueText = <Row>(
  filter: TableFilter,
  column: TableColumn<Row> | undefined,
  words: TableWords
): string => {
  if (!("value" in filter)) return ""
  const values = typeof filter.value === "string" ? [filter.value] : filter.value
  const named = (value: string) => column?.choices?.find((it) => it.value === value)?.text ?? value
  return words.join(values.map(named))
}

export const filterText = <Row>(
  filter: TableFilter,
  column: TableColumn<Row> | undefined,
  words: TableWords
): string =>
  [column?.title ?? filter.column, words.ops[filter.op], valueText(filter, column, words)]
    .filter((part) => part !== "")
    .join(" ")
