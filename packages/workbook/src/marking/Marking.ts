/** What is to be marked in a workbook: cells coloured and commented, a last column of sentences, a hidden sheet. */
export interface MarkedCell {
  readonly level: "error" | "warning"
  readonly text: string
}

export interface MarkedSheet {
  readonly name: string
  /** Column of the sentences, from 0; null where the sheet has no room for one. */
  readonly column: number | null
  /** Row in which the column's heading stands; 0: none. */
  readonly headingRow: number
  readonly heading: string
  /** By A1 address. */
  readonly cells: ReadonlyMap<string, MarkedCell>
  /** By row, what the last column says. */
  readonly rows: ReadonlyMap<number, MarkedCell>
}

export interface Marking {
  readonly sheets: ReadonlyArray<MarkedSheet>
  /** A sheet that nobody sees: what is sent back is known by it. */
  readonly hidden: { readonly name: string; readonly rows: ReadonlyArray<ReadonlyArray<string>> }
}
