/**
 * How a table that is read by ranges lies in SQL. Every text in here is a literal of this program: what a
 * caller sends is only ever a bound value, and a column is found by its name or not at all.
 */
import type { Fragment } from "effect/sql/Statement"

export interface RowColumn {
  /** An expression over the table's own aliases. */
  readonly sql: string
  /** A number, or text that is compared byte by byte on both databases. */
  readonly kind: "text" | "number"
  /** Names such as 10号楼 are sorted by the number they begin with. */
  readonly numbered?: true
  /** The joins the expression needs, by name: a query that does not ask for them goes without. */
  readonly needs?: ReadonlyArray<string>
  /** Another expression to be sorted by. */
  readonly sortedBy?: { readonly sql: string; readonly kind: "text" | "number" }
}

export interface RowTable<Column extends string> {
  readonly columns: { readonly [C in Column]: RowColumn }
  /** Where the words of a search may stand. */
  readonly searched: ReadonlyArray<Column>
  /** The order of the table itself, which has no ties: `x.id`. */
  readonly order: string
}

export interface RowClauses {
  readonly where: Fragment
  /** False when every row of the table fits. */
  readonly filtered: boolean
  readonly orderBy: Fragment
  readonly limit: number
  readonly offset: number
  /** Joins without which the conditions, or the order, make no sense. */
  readonly whereNeeds: ReadonlySet<string>
  readonly orderNeeds: ReadonlySet<string>
}
