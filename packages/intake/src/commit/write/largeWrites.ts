/** How many rows a file wrote, and of which tables it wrote so many that the database must hear of it. */
import type { TableGroup } from "@aiwei/domain/importing/TableStatistics"

export type Written = Readonly<Record<TableGroup, number>>

export const nothingWritten: Written = { places: 0, people: 0, duties: 0, scores: 0, records: 0 }

export const bothWritten = (a: Written, b: Written): Written => ({
  places: a.places + b.places,
  people: a.people + b.people,
  duties: a.duties + b.duties,
  scores: a.scores + b.scores,
  records: a.records + b.records
})

/** Below this a wrong guess about a table costs nothing anybody feels. */
const many = 5_000

export const largeWrites = (written: Written): ReadonlyArray<TableGroup> =>
  (Object.keys(written) as Array<TableGroup>).filter((group) => written[group] >= many)
