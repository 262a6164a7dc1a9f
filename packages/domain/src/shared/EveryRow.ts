/**
 * All rows of a query, to be read part by part: the keys are read and sorted once, so that a long file does
 * not sort the table again for each part, and a row that moves meanwhile is neither missed nor told twice.
 */
import { Effect } from "effect"

export interface EveryRow<Row> {
  readonly total: number
  /** In their order; one that is gone by now is left out. */
  readonly part: (offset: number, limit: number) => Effect.Effect<ReadonlyArray<Row>>
}

export const everyRow = <Id extends string, Row extends { readonly id: Id }>(
  ids: ReadonlyArray<Id>,
  rowsOf: (ids: ReadonlyArray<Id>) => Effect.Effect<ReadonlyArray<Row>>
): EveryRow<Row> => ({
  total: ids.length,
  part: (offset, limit) => {
    const here = ids.slice(offset, offset + limit)
    return Effect.map(rowsOf(here), (rows) => {
      const byId = new Map(rows.map((row) => [row.id, row]))
      return here.flatMap((id) => byId.get(id) ?? [])
    })
  }
})
