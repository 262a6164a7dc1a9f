/**
 * Scores with one line for each community and the indicators across, their points in the heading. A line
 * whose name nobody knows is kept and reported; averages and totals are not communities.
 */
import { addressOf, columnName } from "@aiwei/workbook/address"
import type { Row } from "@aiwei/workbook/Workbook"

import { compact, textOf, tidy } from "../../cells/cellText.ts"
import { parseThousandths } from "../../cells/exact.ts"
import type { Grid } from "../../grid/Grid.ts"
import type { Communities } from "../../reference/Communities.ts"
import type { SkippedRow } from "../../report.ts"
import { findings } from "../../table/Findings.ts"
import { rowsBetween } from "../../table/SheetRead.ts"
import { columnsOf, type Table, tableOf } from "../../table/Table.ts"
import { type Walked, walkRows } from "../../table/walkRows.ts"
import { cellsMean } from "./cellsMean.ts"
import { markFrom, noteAt, reasonText, statedAt, unstated } from "./entryParts.ts"
import { fullPointsOf } from "./readColumns.ts"
import { sharedReasons, withoutAmount } from "./reasons.ts"
import { columnWith, type IndicatorColumn, type ScoreShape } from "./scoreShape.ts"
import type { ScoreSheet, SheetEntry, SheetIndicator } from "./ScoreSheet.ts"
import { groupSays, type Part, type ScoreRole, totalOrder } from "./scoreWords.ts"

interface Group {
  readonly indicator: SheetIndicator
  readonly parts: ReadonlyArray<{ readonly column: number; readonly part: Part }>
}

const sides = { points: "points", deductions: "deduction" } as const
const fullRow = /^(?:分值|满分|标准分|权重|应得分|标准分值|满分值)$/u

const keyOf = ({ label, category }: IndicatorColumn): string => `${category}|${compact(label)}`

/** Columns by indicator: one, or 得分 / 扣分 / 原因 of the same one. */
const groupsOf = (
  shape: ScoreShape,
  cells: "points" | "deductions",
  rowPoints: ReadonlyMap<number, number>
): ReadonlyArray<Group> =>
  [...Map.groupBy(shape.indicators, keyOf).values()].flatMap((columns): ReadonlyArray<Group> => {
    const [first] = columns
    if (first === undefined) return []
    const written = columns.map(({ points }) => points).find((points) => points !== null)
    const points = written == null ? rowPoints.get(first.heading.column) : parseThousandths(written)
    return [
      {
        indicator: {
          label: tidy(first.label),
          category: first.category === null ? null : compact(first.category),
          points: points ?? null,
          cell: addressOf(first.heading.row, first.heading.column),
          column: first.heading.column
        },
        parts: columns.map(({ heading, part }) => ({
          column: heading.column,
          part: part ?? sides[cells]
        }))
      }
    ]
  })

const meaningOf = (shape: ScoreShape, table: Table, data: ReadonlyArray<number>) => {
  const parts = new Set(shape.indicators.map(({ part }) => part))
  if (parts.has("points")) return "points" as const
  if (parts.has("deduction")) return "deductions" as const
  const group = shape.indicators
    .flatMap(({ heading }) => heading.path.slice(0, -1))
    .map(groupSays)
    .find((p) => p !== null)
  if (group === "points") return "points" as const
  const samples = data.flatMap((row) =>
    shape.indicators.map(({ heading, points }) => ({
      cell: table.grid.cell(row, heading.column),
      full: points === null ? null : parseThousandths(points)
    }))
  )
  return group === "deduction" ? ("deductions" as const) : cellsMean(samples, table.names)
}

/** Columns of a role; a lone 得分 behind the indicators is a total, the fullest total comes first. */
const columnsWith = (shape: ScoreShape, role: ScoreRole): ReadonlyArray<number> => {
  const heading = (column: number) =>
    shape.block.headings.find((h) => h.column === column)?.path.at(-1) ?? ""
  const wanted: ReadonlyArray<ScoreRole> = role === "total" ? ["total", "points"] : [role]
  const own = new Set(shape.indicators.map((indicator) => indicator.heading.column))
  const found = [...shape.roles]
    .filter(([column, other]) => wanted.includes(other) && !own.has(column))
    .map(([column]) => column)
  return role === "total"
    ? found.toSorted((a, b) => totalOrder(heading(a)) - totalOrder(heading(b)))
    : found
}

const bonusReason = (remark: string): string | null => {
  const found = /加分(?:原因|事由|说明)?[:：]\s*([^；;。]+)/u.exec(remark)?.[1]
  return found === undefined ? null : withoutAmount(found)
}

const entryOf = (
  shape: ScoreShape,
  table: Table,
  communities: Communities,
  groups: ReadonlyArray<Group>,
  row: number
): SheetEntry => {
  const { grid } = table
  const at = columnWith(shape, "community") ?? 0
  const name = tidy(textOf(grid.cell(row, at)))
  const stated = (role: ScoreRole) => {
    const [column] = columnsWith(shape, role)
    return column === undefined ? unstated : statedAt(grid, row, [column])
  }
  const remark = tidy(
    [...columnsWith(shape, "remark"), ...columnsWith(shape, "reason")]
      .map((c) => textOf(grid.cell(row, c)))
      .join("；")
  )
  const labels = groups.map(({ indicator }) => compact(indicator.label))
  const shared = new Map(
    sharedReasons(remark, (n) => labels.some((label) => label === n || label.includes(n))).flatMap(
      ({ names, reason }) =>
        names.map((n) => [labels.findIndex((l) => l === n || l.includes(n)), reason] as const)
    )
  )
  const bonus = stated("bonus")
  return {
    row,
    community: communities.find(name),
    name,
    nameCell: addressOf(row, at),
    marks: groups.map(({ parts }, index) => {
      const mark = markFrom(
        grid,
        parts.map((part) => ({ row, ...part }))
      )
      return { ...mark, reason: mark.reason ?? reasonText(shared.get(index) ?? "") }
    }),
    bonus: {
      ...bonus,
      reason: noteAt(grid, row, columnsWith(shape, "bonus")) ?? bonusReason(remark)
    },
    penalty: stated("penalty").text,
    veto: stated("veto"),
    total: stated("total"),
    rank: stated("rank")
  }
}

/** A line 满分 below the header, when the headings do not give the points. */
const pointsRow = (
  shape: ScoreShape,
  grid: Grid,
  data: ReadonlyArray<number>
): number | undefined => {
  const at = columnWith(shape, "community") ?? 0
  return data.slice(0, 3).find((row) => fullRow.test(compact(textOf(grid.cell(row, at)))))
}

const fieldNames = (shape: ScoreShape) => {
  const fields = new Map<number, string>()
  const names: Partial<Record<ScoreRole, string>> = {
    seq: "seq",
    community: "community",
    bonus: "bonus",
    veto: "veto",
    remark: "remark",
    reason: "reason"
  }
  for (const [column, role] of shape.roles) {
    const field = names[role]
    if (field !== undefined && ![...fields.values()].includes(field)) fields.set(column, field)
  }
  const [total] = columnsWith(shape, "total")
  const [rank] = columnsWith(shape, "rank")
  if (total !== undefined) fields.set(total, "statedTotal")
  if (rank !== undefined) fields.set(rank, "statedRank")
  return fields
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
  const entries = data.filter(isEntry).map((row) => entryOf(shape, table, communities, groups, row))
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
