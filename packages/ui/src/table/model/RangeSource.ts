/**
 * Where a table gets its rows from, by position. `at` answers at once and is reactive: undefined is
 * a row that has not come yet, not a row that is not there. `need` only asks; it may be called often.
 */
export interface RangeSource<Row> {
  /** Undefined before the first answer. */
  readonly total: () => number | undefined
  readonly at: (index: number) => Row | undefined
  /** Rows from `from` up to, not including, `to`. */
  readonly need: (from: number, to: number) => void
  /** Old rows are in view while new ones are on their way. */
  readonly refreshing: () => boolean
  /** Why the rows did not come, or null. */
  readonly failed: () => unknown
  /** Column to sum over all rows that match, not over those that were loaded. */
  readonly sums?: () => Readonly<Record<string, number>>
}
