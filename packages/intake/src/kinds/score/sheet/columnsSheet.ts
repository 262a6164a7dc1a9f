/** Puts a table with communities across together: side and columns become marks by community. */
import { columnName } from "@aiwei/workbook/address"

import { compact, textOf } from "../../../cells/cellText.ts"
import type { Grid } from "../../../grid/Grid.ts"
import type { Communities } from "../../../reference/Communities.ts"
import { findings } from "../../../table/Findings.ts"
import { rowsBetween } from "../../../table/SheetRead.ts"
import { columnsOf, type Table } from "../../../table/Table.ts"
import { walkAbove } from "../../../table/walkRows.ts"
import { type CommunityColumns, columnWith, type ScoreShape } from "../shape/ScoreShape.ts"
import type { Part } from "../shape/scoreWords.ts"
import { cellsMean } from "./cellsMean.ts"
import { markFrom, noteAt, reasonText, statedAt, unstated } from "./entryParts.ts"
import { fullPointsOf, readSide, type Side } from "./readColumns.ts"
import { bonusReasonBeside, sharedReasons } from "./reasons.ts"
import type { ScoreSheet, SheetEntry, SheetMark } from "./ScoreSheet.ts"

type Parts = ReadonlyArray<{ readonly column: number; readonly part: Part }>
type Grouped = Omit<CommunityColumns, "parts"> & { readonly parts: Parts }

const sides = { points: "points", deductions: "deduction" } as const

/** What bare numbers are, by the heading over them or by themselves. */
const meaningOf = (shape: ScoreShape, grid: Grid, side: Side, names: string) => {
  const parts = shape.communities.flatMap((c) => c.parts)
  const ofRows = new Set(side.indicators.flatMap(({ rows }) => rows.map(({ part }) => part)))
  if (ofRows.has("points")) return "points" as const
  if (ofRows.has("deduction")) return "deductions" as const
  if (parts.some(({ part }) => part === "points")) return "points" as const
  if (parts.some(({ part }) => part === "deduction")) return "deductions" as const
  const samples = side.indicators.flatMap(({ row, points }) =>
    parts.map(({ column }) => ({ cell: grid.cell(row, column), full: points }))
  )
  return cellsMean(samples, names)
}

const entryOf = (
  grid: Grid,
  side: Side,
  { community, name, heading, parts }: Grouped,
  shared: ReadonlyMap<number, ReadonlyMap<string, string>>
): SheetEntry => {
  const scored = parts.filter(({ part }) => part !== "reason").map(({ column }) => column)
  const columns = scored.length > 0 ? scored : parts.map(({ column }) => column)
  const all = parts.map(({ column }) => column)
  const stated = (kind: "total" | "rank" | "bonus" | "veto" | "penalty") => {
    const rows = side.special.get(kind) ?? []
    const row = rows.find((r) => compact(statedAt(grid, r, all).text) !== "") ?? rows[0]
    return row === undefined ? unstated : statedAt(grid, row, columns)
  }
  const key = community?.name ?? compact(name)
  const bonus = stated("bonus")
  const reasonAt = (row: number): string | null => {
    const at = parts.find(({ part }) => part === "reason")
    return at === undefined ? null : reasonText(textOf(grid.own(row, at.column)))
  }
  const bonusNote = (side.special.get("bonus") ?? [])
    .map((row) => noteAt(grid, row, all) ?? reasonAt(row) ?? shared.get(row)?.get(key) ?? null)
    .find((note) => note !== null)
  const marks = side.indicators.map(({ row, rows }): SheetMark => {
    const mark = markFrom(
      grid,
      rows.flatMap((one) =>
        parts.map(({ column, part }) => ({ row: one.row, column, part: one.part ?? part }))
      )
    )
    return { ...mark, reason: mark.reason ?? shared.get(row)?.get(key) ?? null }
  })
  return {
    col: columnName(Math.min(...columns)),
    community,
    name,
    nameCell: `${columnName(heading.column)}${heading.row}`,
    marks,
    bonus: {
      cell: bonus.cell,
      text: bonus.text,
      reason: bonusNote ?? bonusReasonBeside(bonus.text)
    },
    penalty: stated("penalty").text,
    deducted: "",
    veto: stated("veto"),
    total: stated("total"),
    rank: stated("rank")
  }
}

/** A column of reasons beside all communities, taken apart by the names in it. */
const sharedByRow = (shape: ScoreShape, grid: Grid, side: Side, communities: Communities) => {
  const column = columnWith(shape, "reason") ?? columnWith(shape, "remark")
  const byRow = new Map<number, ReadonlyMap<string, string>>()
  if (column === undefined) return byRow
  const rows = [...side.indicators.map(({ row }) => row), ...(side.special.get("bonus") ?? [])]
  for (const row of rows) {
    const text = textOf(grid.cell(row, column))
    const parts = sharedReasons(text, (name) => communities.find(name) !== undefined)
    const reasons = parts.flatMap(({ names, reason }) =>
      names.map((name) => [communities.find(name)?.name ?? name, reason] as const)
    )
    if (reasons.length > 0) byRow.set(row, new Map(reasons))
  }
  return byRow
}

const fieldNames = (shape: ScoreShape, groups: ReadonlyArray<Grouped>) => {
  const fields = new Map<number, string>()
  const kept = new Set(["seq", "category", "indicator", "fullPoints", "remark", "reason"])
  const several = [...shape.roles.values()].filter((role) => role === "indicator").length > 1
  for (const [column, role] of shape.roles) {
    // Of two columns of indicators the outer one holds their categories.
    const first = role === "indicator" && several && ![...fields.values()].includes("category")
    const field = first ? "category" : role
    if (kept.has(role) && ![...fields.values()].includes(field)) fields.set(column, field)
  }
  for (const { community, name, parts } of groups) {
    for (const { column, part } of parts) {
      fields.set(column, `${part}:${community?.code ?? community?.name ?? name}`)
    }
  }
  return fields
}

const besideRow = (
  shape: ScoreShape,
  grid: Grid,
  row: number | undefined,
  roles: ReadonlyArray<string>
) =>
  row === undefined
    ? ""
    : ([...shape.roles]
        .filter(([, role]) => roles.includes(role))
        .map(([column]) => textOf(grid.own(row, column)))
        .find((text) => compact(text) !== "") ?? "")

export const columnsSheet = (
  table: Table,
  shape: ScoreShape,
  communities: Communities
): ScoreSheet => {
  const { grid } = table
  const side = readSide(shape, grid)
  const above = walkAbove(table)
  const cells = meaningOf(shape, grid, side, table.names)
  const groups = shape.communities.map((group) => ({
    ...group,
    parts: group.parts.map(({ column, part }) => ({ column, part: part ?? sides[cells] }))
  }))
  const shared = sharedByRow(shape, grid, side, communities)
  const entries = groups.map((group) => entryOf(grid, side, group, shared))
  const noted = entries.some(({ marks }) => marks.some((mark) => mark?.reason != null))
  const columned =
    shared.size > 0 || groups.some((g) => g.parts.some(({ part }) => part === "reason"))
  const bonusRow = side.special.get("bonus")?.[0]
  const vetoRow = side.special.get("veto")?.[0]
  const vetoText = besideRow(shape, grid, vetoRow, ["indicator", "description"])
  return {
    layout: "columns",
    cells,
    titleRows: above.titleRows,
    headerRows: rowsBetween(shape.block.top, shape.block.bottom),
    columns: columnsOf(table, fieldNames(shape, groups)),
    indicatorColumns: new Map(),
    indicators: side.indicators,
    entries,
    skipped: [...above.skipped, ...side.skipped],
    reasonSource: noted ? (columned ? "column" : "cell_comment") : null,
    notes: [...above.skipped, ...side.skipped]
      .filter(({ reason }) => reason === "note")
      .map(({ text }) => text),
    bonusWords:
      besideRow(shape, grid, bonusRow, ["fullPoints"]) ||
      besideRow(shape, grid, bonusRow, ["category", "indicator"]),
    vetoWords: vetoText === "" || /^一?票?否决$/u.test(compact(vetoText)) ? null : vetoText,
    statedFull: fullPointsOf(
      besideRow(shape, grid, side.special.get("total")?.[0], ["fullPoints"])
    ),
    said: findings()
  }
}
