/**
 * Scores with one line for each community and the indicators across, their points in the heading. A line
 * whose name nobody knows is kept and reported; averages and totals are not communities.
 */
import { columnName } from "@aiwei/workbook/address"
import type { Row } from "@aiwei/workbook/Workbook"

import { compact, textOf } from "../../../cells/cellText.ts"
import type { Grid } from "../../../grid/Grid.ts"
import type { Communities } from "../../../reference/Communities.ts"
import type { SkippedRow } from "../../../report.ts"
import { findings } from "../../../table/Findings.ts"
import { rowsBetween } from "../../../table/SheetRead.ts"
import { columnsOf, type Table, tableOf } from "../../../table/Table.ts"
import { type Walked, walkRows } from "../../../table/walkRows.ts"
import { rowsByCommunity } from "../shape/partRows.ts"
import { columnWith, type IndicatorColumn, type ScoreShape } from "../shape/ScoreShape.ts"
import { groupsOf, meaningOf } from "./indicatorGroups.ts"
import { fullPointsOf } from "./readColumns.ts"
import { entryOf } from "./rowsEntry.ts"
import { fieldNames } from "./rowsFields.ts"
import type { ScoreSheet } from "./ScoreSheet.ts"

const fullRow = /^(?:分值|满分|标准分|权重|应得分|标准分值|满分值)$/u

/** A line 满分 below the header, when the headings do not give the points. */
const pointsRow = (
  shape: ScoreShape,
  grid: Grid,
  data: ReadonlyArray<number>
): number | undefined => {
  const at = columnWith(shape, "community") ?? 0
  return data.slice(0, 3).find((row) => fullRow.test(compact(textOf(grid.cell(row, at)))))
}

const isScored = (grid: Grid, source: Row | undefined, shape: ScoreShape): boolean =>
  source !== undefined &&
  shape.indicators.some(
    ({ heading }) => compact(textOf(grid.own(source.row, heading.column))) !== ""
  )

export const rowsSheet = (
  table: Table,
  shape: ScoreShape,
  communities: Communities
): ScoreSheet => {
  const { grid } = table
  const walked: Walked = walkRows(withCommunity(table, shape), ["community"])
  const full = pointsRow(shape, grid, walked.data)
  const data = walked.data.filter((row) => row !== full)
  const rowPoints = new Map<number, number>()
  if (full !== undefined) {
    for (const { heading } of shape.indicators) {
      const points = fullPointsOf(textOf(grid.cell(full, heading.column)))
      if (points !== null) rowPoints.set(heading.column, points)
    }
  }
  const cells = meaningOf(shape, table, data)
  const groups = groupsOf(shape, cells, rowPoints)
  const at = columnWith(shape, "community") ?? 0
  const isEntry = (row: number): boolean =>
    communities.find(textOf(grid.cell(row, at))) !== undefined ||
    isScored(grid, grid.rowAt(row), shape)
  const entries = rowsByCommunity(shape, grid, data.filter(isEntry)).map((rows) =>
    entryOf(shape, table, communities, groups, rows)
  )
  const dropped = walked.data
    .filter((row) => !isEntry(row) || row === full)
    .map((row): SkippedRow => ({ row, reason: "note", text: textOf(grid.cell(row, at)) }))
  const skipped = [...walked.skipped, ...dropped].toSorted((a, b) => a.row - b.row)
  const bonus = shape.block.headings.find(({ column }) => shape.roles.get(column) === "bonus")
  const indicatorColumns = new Map(
    groups.flatMap(({ parts }, index) =>
      parts.map(({ column, part }) => [columnName(column), { index, part }] as const)
    )
  )
  const reasoned = entries.some(({ marks }) => marks.some((mark) => mark?.reason != null))
  return {
    layout: "rows",
    cells,
    titleRows: walked.titleRows,
    headerRows: rowsBetween(shape.block.top, shape.block.bottom),
    columns: columnsOf(table, fieldNames(shape)),
    indicatorColumns,
    indicators: groups.map(({ indicator }) => indicator),
    entries,
    skipped,
    reasonSource: reasoned
      ? groups.some(({ parts }) => parts.some((p) => p.part === "reason")) ||
        columnWith(shape, "reason") !== undefined
        ? "column"
        : "cell_comment"
      : null,
    notes: skipped.filter(({ reason }) => reason === "note").map(({ text }) => text),
    bonusWords: bonus === undefined ? "" : (bonus.points ?? bonus.bracket),
    vetoWords: null,
    statedFull: null,
    said: findings()
  }
}

const withCommunity = (table: Table, shape: ScoreShape): Table => {
  const community = columnWith(shape, "community")
  const seq = columnWith(shape, "seq")
  const fields: Array<{ field: string; heading: IndicatorColumn["heading"] }> = []
  for (const heading of shape.block.headings) {
    if (heading.column === community) fields.push({ field: "community", heading })
    if (heading.column === seq) fields.push({ field: "seq", heading })
  }
  return tableOf(
    table.grid,
    shape.block,
    fields.map((f) => ({ ...f, quality: 3 })),
    table.names
  )
}
