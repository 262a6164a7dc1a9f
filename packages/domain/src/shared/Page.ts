/** A part of a long list. `next` is handed back as `cursor` to go on; null ends the list. */
export interface Page<Row> {
  readonly rows: ReadonlyArray<Row>
  readonly next: string | null
}

export interface CountedPage<Row> extends Page<Row> {
  /** Of the whole list, not of this part. */
  readonly total: number
}

/** What one answer may hold when the caller names no limit, and the most it may ask for. */
export const pageLimit = { usual: 100, most: 1000 } as const

export const limitOf = (asked: number | null | undefined): number =>
  Math.min(Math.max(1, asked ?? pageLimit.usual), pageLimit.most)
