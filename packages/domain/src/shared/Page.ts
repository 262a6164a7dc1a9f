/** A part of a long list. `next` is handed back as `cursor` to go on; null ends the list. */
export interface Page<Row> {
  readonly rows: ReadonlyArray<Row>
  readonly next: string | null
}

export interface CountedPage<Row> extends Page<Row> {
  /** Of the whole list, not of this part. */
  readonly total: number
}

/** How a caller asks for a part. */
export interface PartWanted {
  readonly cursor?: string | null | undefined
  readonly limit?: number | null | undefined
}

/** What one answer may hold when the caller names no limit, and the most it may ask for. */
export const pageLimit = { usual: 100, most: 1000 } as const

export const limitOf = (asked: number | null | undefined): number =>
  Math.min(Math.max(1, asked ?? pageLimit.usual), pageLimit.most)

/**
 * A part of a list that is short enough to be worked out as a whole, in whatever order it stands. The cursor
 * names the last row that was given and how many there were: should that row be gone, the count goes on.
 */
export const partOfAll = <Row>(
  all: ReadonlyArray<Row>,
  keyOf: (row: Row) => string,
  { cursor, limit: asked }: PartWanted
): CountedPage<Row> => {
  const [, given = "0", key = ""] = /^(\d{1,9}):(.*)$/s.exec(cursor ?? "") ?? []
  const last = key === "" ? -1 : all.findIndex((row) => keyOf(row) === key)
  const from = last < 0 ? Number(given) : last + 1
  const rows = all.slice(from, from + limitOf(asked))
  const until = from + rows.length
  const end = rows.at(-1)
  const next = until < all.length && end !== undefined ? `${until}:${keyOf(end)}` : null
  return { rows, next, total: all.length }
}
