/** Every word a table shows or says. The table has none of its own; an app gives them per language. */
import type { TableFilter } from "./TableState.ts"

export interface TableWords {
  readonly selectAll: string
  readonly selectRow: string
  /** "已选 12 行" */
  readonly selected: (count: number) => string
  /** "选择全部 1 204 行": all that match. */
  readonly selectMatching: (total: number) => string
  readonly clearSelection: string
  readonly batch: string
  /** The menu of a column, by its title. */
  readonly columnMenu: (title: string) => string
  readonly sortUp: string
  readonly sortDown: string
  readonly hideColumn: string
  readonly moveLeft: string
  readonly moveRight: string
  readonly narrower: string
  readonly wider: string
  readonly columns: string
  readonly resetColumns: string
  readonly density: string
  readonly densities: { readonly normal: string; readonly compact: string }
  readonly filter: string
  readonly filterOp: string
  readonly ops: Readonly<Record<TableFilter["op"], string>>
  readonly filterValue: string
  /** Several values of one filter. */
  readonly join: (values: ReadonlyArray<string>) => string
  readonly apply: string
  readonly removeFilter: (title: string) => string
  readonly clearFilters: string
  readonly loading: string
  readonly refreshing: string
  readonly sum: string
  readonly total: (count: number) => string
  readonly editing: (title: string) => string
  readonly pending: string
  /** Before the reason of a refusal: what was typed is kept. */
  readonly refused: string
  readonly suggestions: string
  readonly copied: (rows: number, columns: number) => string
  /** Nothing was copied, because these rows have not come yet. */
  readonly notLoaded: (rows: number) => string
  /** On paper, when not all rows are there. */
  readonly printedPart: (printed: number, total: number) => string
  /** How the keys work, read with the table's name. */
  readonly keys: string
}
