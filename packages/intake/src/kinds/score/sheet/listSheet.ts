/**
 * Scores as a list: one line for every community and indicator, with the community in a column, or as a
 * line over its block, or as the name of the sheet.
 */
import { addressOf } from "@aiwei/workbook/address"

import { compact, textOf, tidy } from "../../../cells/cellText.ts"
import type { Grid } from "../../../grid/Grid.ts"
import { lineOf } from "../../../grid/Grid.ts"
import type { Communities, Community } from "../../../reference/Communities.ts"
import type { SkippedRow } from "../../../report.ts"
import { findings } from "../../../table/Findings.ts"
import { rowsBetween } from "../../../table/SheetRead.ts"
import { columnsOf, type Table } from "../../../table/Table.ts"
import { gapRows, walkAbove } from "../../../table/walkRows.ts"
import { sectionTexts } from "../shape/asList.ts"
import { columnWith, type ScoreShape } from "../shape/ScoreShape.ts"
import { type ScoreRole } from "../shape/scoreWords.ts"
import { markFrom, reasonText, type Stated, statedAt, unstated } from "./entryParts.ts"
import { fullPointsOf } from "./readColumns.ts"
import type { ScoreSheet, SheetEntry, SheetIndicator, SheetMark } from "./ScoreSheet.ts"
import { sideRoleOf } from "./sideRows.ts"

interface Open {
  readonly community: Community
  readonly row: number
  readonly marks: Map<string, SheetMark>
  readonly stated: Map<string, Stated>
}

const parts = ["points", "deduction", "reason"] as const

const ownName = (text: string): string =>
  text
    .replace(/^.{0,8}?(?:社区名称|单位|社区|被考核单位)[:：]/u, "")
    .replace(/^[一二三四五六七八九十\d]+[、.．]/u, "")

/** Whose block a line opens: its community column, or a line that is nothing but a name. */
const whose = (
  shape: ScoreShape,
  grid: Grid,
  row: number,
  line: string,
  communities: Communities
) => {
  const column = columnWith(shape, "community")
  const text = column === undefined ? ownName(line) : textOf(grid.cell(row, column))
  return compact(text) === "" ? undefined : communities.find(text)
}

const markAt = (shape: ScoreShape, grid: Grid, row: number): SheetMark => {
  const cells = parts.flatMap((part) => {
    const column = columnWith(shape, part)
    return column === undefined ? [] : [{ row, column, part }]
  })
  const mark = markFrom(grid, cells)
  const remark = columnWith(shape, "remark")
  return {
    ...mark,
    reason:
      mark.reason ?? (remark === undefined ? null : reasonText(textOf(grid.cell(row, remark))))
  }
}

const indicatorAt = (shape: ScoreShape, grid: Grid, row: number): SheetIndicator | null => {
  const column = columnWith(shape, "indicator") ?? 0
  const text = (role: ScoreRole) => {
    const at = columnWith(shape, role)
    return at === undefined ? "" : tidy(textOf(grid.cell(row, at)))
  }
  const label = text("indicator")
  if (label === "") return null
  const category = text("category")
  return {
    label,
    category: category === "" ? null : category.replaceAll(" ", ""),
    points: fullPointsOf(text("fullPoints")),
    cell: addressOf(row, column),
    column: null
  }
}

const keyOf = ({ category, label }: SheetIndicator): string => `${category}|${compact(label)}`

interface Gathered {
  readonly indicators: Map<string, SheetIndicator>
  readonly open: Map<string, Open>
  readonly skipped: Array<SkippedRow>
}

const opened = (gathered: Gathered, community: Community, row: number): Open => {
  const there = gathered.open.get(community.name)
  if (there !== undefined) return there
  const made: Open = { community, row, marks: new Map(), stated: new Map() }
  gathered.open.set(community.name, made)
  return made
}

const gather = (shape: ScoreShape, grid: Grid, communities: Communities): Gathered => {
  const gathered: Gathered = { indicators: new Map(), open: new Map(), skipped: [] }
  const first = sectionTexts(grid, shape.block)
    .slice(0, 6)
    .map((text) => communities.find(ownName(text)))
    .find((c) => c !== undefined)
  let current = columnWith(shape, "community") === undefined ? first : undefined
  let over: { community: Community | undefined; category: string | null } = {
    community: undefined,
    category: null
  }
  let next = shape.block.bottom + 1
  for (const source of grid.rows) {
    const { row } = source
    if (row <= shape.block.bottom) continue
    gathered.skipped.push(...gapRows(next, row))
    next = row + 1
    const role = sideRoleOf(shape, grid, source, false)
    const line = lineOf(grid, source)
    if (role.kind === "skip") {
      if (role.reason === "section") current = whose(shape, grid, row, line, communities) ?? current
      gathered.skipped.push({ row, reason: role.reason, text: line })
      continue
    }
    current = whose(shape, grid, row, "", communities) ?? current
    if (current === undefined) continue
    const entry = opened(gathered, current, row)
    if (role.kind !== "indicator") {
      const columns = [columnWith(shape, "points"), columnWith(shape, "deduction")].filter(
        (c) => c !== undefined
      )
      entry.stated.set(role.kind, statedAt(grid, row, columns))
      if (role.kind === "total" || role.kind === "rank")
        gathered.skipped.push({ row, reason: role.kind, text: line })
      continue
    }
    const read = indicatorAt(shape, grid, row)
    if (read === null) continue
    // A blank category continues the one above it in the same block.
    const category = read.category ?? (over.community === current ? over.category : null)
    const indicator = { ...read, category }
    over = { community: current, category }
    const key = keyOf(indicator)
    if (!gathered.indicators.has(key)) gathered.indicators.set(key, indicator)
    entry.marks.set(key, markAt(shape, grid, row))
  }
  return gathered
}

const fields = (shape: ScoreShape): ReadonlyMap<number, string> =>
  new Map([...shape.roles].filter(([, role]) => !["other", "subtotal", "average"].includes(role)))

export const listSheet = (
  table: Table,
  shape: ScoreShape,
  communities: Communities
): ScoreSheet => {
  const { grid } = table
  const above = walkAbove(table)
  const { indicators, open, skipped } = gather(shape, grid, communities)
  const keys = [...indicators.keys()]
  const entries = [...open.values()].map((one): SheetEntry => {
    const stated = (kind: string) => one.stated.get(kind) ?? unstated
    return {
      row: one.row,
      community: one.community,
      name: one.community.name,
      nameCell: addressOf(one.row, columnWith(shape, "community") ?? 0),
      marks: keys.map((key) => one.marks.get(key)),
      bonus: { ...stated("bonus"), reason: null },
      penalty: stated("penalty").text,
      deducted: "",
      veto: stated("veto"),
      total: stated("total"),
      rank: stated("rank")
    }
  })
  const all = [...above.skipped, ...skipped]
  return {
    layout: "list",
    cells: columnWith(shape, "points") === undefined ? "deductions" : "points",
    titleRows: above.titleRows,
    headerRows: rowsBetween(shape.block.top, shape.block.bottom),
    columns: columnsOf(table, fields(shape)),
    indicatorColumns: new Map(),
    indicators: [...indicators.values()],
    entries,
    skipped: all,
    reasonSource: entries.some(({ marks }) => marks.some((m) => m?.reason != null))
      ? "column"
      : null,
    notes: all.filter(({ reason }) => reason === "note").map(({ text }) => text),
    bonusWords: "",
    vetoWords: null,
    statedFull: null,
    said: findings()
  }
}
