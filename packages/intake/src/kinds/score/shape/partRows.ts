/**
 * Tables that give a community, or an indicator, several rows: 得分 over 扣分 over 扣分原因. One column says
 * which of them a row is.
 */
import { compact, textOf } from "../../../cells/cellText.ts"
import type { Grid } from "../../../grid/Grid.ts"
import { columnWith, type ScoreShape } from "./ScoreShape.ts"
import { type Part, partOf, roleOfWords } from "./scoreWords.ts"

export interface PartRow {
  readonly row: number
  /** Null when the row itself says nothing. */
  readonly part: Part | null
}

export const partAt = (shape: ScoreShape, grid: Grid, row: number): Part | null => {
  const column = columnWith(shape, "part")
  if (column === undefined) return null
  return partOf(roleOfWords(compact(textOf(grid.cell(row, column)))))
}

/** Rows of one community: those whose name is merged, blank or the same as that of the row above. */
export const rowsByCommunity = (
  shape: ScoreShape,
  grid: Grid,
  data: ReadonlyArray<number>
): ReadonlyArray<ReadonlyArray<PartRow>> => {
  const at = columnWith(shape, "community") ?? 0
  const groups: Array<{ name: string; rows: Array<PartRow> }> = []
  for (const row of data) {
    const name = compact(textOf(grid.cell(row, at)))
    const part = partAt(shape, grid, row)
    const last = groups.at(-1)
    const taken = last?.rows.some((other) => other.part === part) === true
    if (last !== undefined && part !== null && !taken && (name === "" || name === last.name)) {
      last.rows.push({ row, part })
    } else groups.push({ name, rows: [{ row, part }] })
  }
  return groups.map(({ rows }) => rows)
}

/** The row that holds what the office states: that of the points, else the first. */
export const pointsFirst = (rows: ReadonlyArray<PartRow>): ReadonlyArray<number> =>
  rows
    .toSorted((a, b) => Number(b.part === "points") - Number(a.part === "points"))
    .map(({ row }) => row)
