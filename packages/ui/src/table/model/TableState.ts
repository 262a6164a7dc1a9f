/**
 * How a person has set a table up: a value that the page keeps in its address and a saved view keeps
 * as JSON. Sort and filters are written as the server reads them.
 */
export type TextOp = "contains" | "is" | "isNot" | "atLeast" | "atMost"

export type TableFilter =
  | { readonly column: string; readonly op: TextOp; readonly value: string }
  | { readonly column: string; readonly op: "anyOf"; readonly value: ReadonlyArray<string> }
  | { readonly column: string; readonly op: "empty" | "filled" }

export interface TableSort {
  readonly column: string
  readonly descending?: boolean
}

export type Density = "normal" | "compact"

export interface ColumnsState {
  /** Keys in the order wanted; columns not named follow in their own order. */
  readonly order: ReadonlyArray<string>
  /** Null: as the columns say themselves. */
  readonly hidden: ReadonlyArray<string> | null
  readonly widths: Readonly<Record<string, number>>
}

export interface TableState {
  /** First by the first, ties by the next. */
  readonly sort: ReadonlyArray<TableSort>
  /** A row has to fit all of them. */
  readonly filters: ReadonlyArray<TableFilter>
  readonly columns: ColumnsState
  readonly density: Density
}

export const plainState: TableState = {
  sort: [],
  filters: [],
  columns: { order: [], hidden: null, widths: {} },
  density: "normal"
}
