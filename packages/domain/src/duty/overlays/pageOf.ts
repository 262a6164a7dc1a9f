/** A part of a list that was worked out as a whole, by the key its rows are in order of. */
import { type CountedPage, limitOf } from "../../shared/Page.ts"

interface Part {
  readonly cursor?: string | null | undefined
  readonly limit?: number | null | undefined
}

/** Keys are unique and rise: a part begins after the key it is given. */
export const pageOf = <Row>(
  all: ReadonlyArray<Row>,
  keyOf: (row: Row) => string,
  part: Part
): CountedPage<Row> => {
  const limit = limitOf(part.limit)
  const after = part.cursor ?? ""
  const rest = all.filter((row) => keyOf(row) > after)
  const rows = rest.slice(0, limit)
  const last = rows.at(-1)
  const next = rest.length > limit && last !== undefined ? keyOf(last) : null
  return { rows, next, total: all.length }
}

/** The newest first: where a log goes on. */
export const logCursor = ({ day, id }: { readonly day: string; readonly id: string }): string =>
  `${day}:${id}`

export const afterLog = (cursor: string | null | undefined) =>
  cursor == null ? null : { day: cursor.slice(0, 10), id: cursor.slice(11) }
