/**
 * What is asked of rows only when all of a batch are as they shall be: two names that change places are both
 * free in the end, and at no moment before it.
 */
import type { RowError, RowsRefused } from "../rowErrors.ts"

export interface Changed<Row> {
  readonly before: Row
  readonly after: Row
}

export type RefusedRow = RowsRefused["rows"][number]

/** A row that goes on under another id is a new one and has nothing before it. */
export const changedRows = <Row extends { readonly id: string }>(
  before: ReadonlyMap<string, Row>,
  after: ReadonlyArray<Row>
): ReadonlyArray<Changed<Row>> =>
  after.flatMap((row) => {
    const was = before.get(row.id)
    return was === undefined ? [] : [{ before: was, after: row }]
  })

/**
 * The rows that cannot stay so. Whoever is only in the way of a row because its own change was refused is
 * not told of: once that is mended, nothing is in the way.
 */
export const unsettled = (
  wanted: ReadonlyArray<{ readonly id: string }>,
  wrong: ReadonlyMap<string, RowError>,
  refused: ReadonlyArray<RefusedRow>
): ReadonlyArray<RefusedRow> => {
  const ids = new Set(refused.map(({ id }) => id))
  return wanted.flatMap(({ id }, index) => {
    const error = wrong.get(id)
    if (error === undefined || (error._tag === "NameTaken" && ids.has(error.id))) return []
    return [{ index, id, error }]
  })
}
