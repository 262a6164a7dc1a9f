/**
 * Scores with the indicators down the side and the communities across, one column or a few for each. A
 * category stands in a merged column, or as a line of its own over its indicators.
 */
import { addressOf } from "@aiwei/workbook/address"
import type { Row } from "@aiwei/workbook/Workbook"

import { compact, textOf, tidy } from "../../../cells/cellText.ts"
import { parseThousandths, thousandthsOf } from "../../../cells/exact.ts"
import { type Grid, lineOf } from "../../../grid/Grid.ts"
import { headingKey, withoutPoints } from "../../../heading/headingKey.ts"
import type { SkippedRow } from "../../../report.ts"
import { gapRows } from "../../../table/walkRows.ts"
import { partAt, type PartRow } from "../shape/partRows.ts"
import { columnWith, type ScoreShape } from "../shape/ScoreShape.ts"
import { totalOrder } from "../shape/scoreWords.ts"
import type { SheetIndicator } from "./ScoreSheet.ts"
import { type SideRole, sideRoleOf } from "./sideRows.ts"

export interface SideRow {
  readonly row: number
  readonly role: SideRole
}

export interface SideIndicator extends SheetIndicator {
  readonly row: number
  /** Usually one; 得分 and 扣分 may have a row each. */
  readonly rows: ReadonlyArray<PartRow>
}

export interface Side {
  readonly indicators: ReadonlyArray<SideIndicator>
  readonly special: ReadonlyMap<
    "bonus" | "penalty" | "veto" | "total" | "rank",
    ReadonlyArray<number>
  >
  readonly skipped: ReadonlyArray<SkippedRow>
}

export const fullPointsOf = (text: string): number | null =>
  parseThousandths(
    compact(text)
      .replace(/[()[\]【】]/gu, "")
      .replace(/^(?:满分|分值)[:：]?/u, "")
      .replace(/分$/u, "")
  )

/** Chinese numerals over Arabic ones: 一、组织管理 is a category, 1. 例会 an indicator under it. */
const isHeadline = (text: string): boolean => /^[(（]?[一二三四五六七八九十]+[、.．)）]/u.test(text)
const numbered = /^[(（]?(?:[一二三四五六七八九十]+|\d{1,2})[、.．)）]\s*/u

interface Labelled {
  readonly category: string | null
  readonly label: string
  readonly column: number
}

/** Indicator and category of a row; with two columns of either, the merged one is the category. */
const labelsOf = (shape: ScoreShape, grid: Grid, row: number): Labelled | null => {
  const indicator = columnWith(shape, "indicator")
  const description = columnWith(shape, "description")
  const category = columnWith(shape, "category")
  const many = [...shape.roles].filter(([, role]) => role === "indicator").map(([c]) => c)
  const filled = (column: number | undefined) =>
    column === undefined ? "" : tidy(textOf(grid.cell(row, column)))
  const [outer, inner] = many
  if (outer !== undefined && inner !== undefined && filled(inner) !== "") {
    return { category: filled(category) || filled(outer), label: filled(inner), column: inner }
  }
  const column = [indicator, description, category].find((c) => filled(c) !== "")
  if (column === undefined) return null
  const over = column === category ? "" : filled(category)
  return { category: over === "" ? null : over, label: filled(column), column }
}

const walk = (shape: ScoreShape, grid: Grid): ReadonlyArray<SideRow & { readonly source: Row }> => {
  let ended = false
  return grid.rows
    .filter(({ row }) => row > shape.block.bottom)
    .map((source) => {
      const role = sideRoleOf(shape, grid, source, ended)
      ended ||= role.kind === "rank" || (role.kind === "skip" && role.reason === "note")
      return { row: source.row, role, source }
    })
}

const reasonFor = (role: SideRole): SkippedRow["reason"] | null =>
  role.kind === "total" || role.kind === "rank"
    ? role.kind
    : role.kind === "skip"
      ? role.reason
      : null

/** A further row of the same indicator, with a part that it does not have yet. */
const continues = (open: SideIndicator, labels: Labelled | null, part: PartRow["part"]): boolean =>
  part !== null &&
  open.rows.every((other) => other.part !== null && other.part !== part) &&
  (labels === null || cleaned(labels.label) === open.label)

/** Everything down the side; blank categories without a merge continue the one above. */
export const readSide = (shape: ScoreShape, grid: Grid): Side => {
  const indicators: Array<SideIndicator & { rows: Array<PartRow> }> = []
  const special = new Map<"bonus" | "penalty" | "veto" | "total" | "rank", Array<number>>()
  const skipped: Array<SkippedRow> = []
  const headlines = hasHeadlines(shape, grid)
  let category: string | null = null
  let next = shape.block.bottom + 1
  for (const { row, role, source } of walk(shape, grid)) {
    skipped.push(...gapRows(next, row))
    next = row + 1
    const reason = reasonFor(role)
    if (reason !== null) skipped.push({ row, reason, text: lineOf(grid, source) })
    if (role.kind === "skip") {
      if (role.reason === "section")
        category = withoutPoints(lineOf(grid, source)).replace(numbered, "")
      continue
    }
    if (role.kind !== "indicator") {
      special.set(role.kind, [...(special.get(role.kind) ?? []), row])
      continue
    }
    const labels = labelsOf(shape, grid, row)
    const part = partAt(shape, grid, row)
    const open = indicators.at(-1)
    if (open !== undefined && continues(open, labels, part)) open.rows.push({ row, part })
    if (labels === null || open?.rows.at(-1)?.row === row) continue
    if (headlines && isHeadlineRow(shape, grid, row)) {
      category = headingKey(labels.label.replace(numbered, "")).base
      skipped.push({ row, reason: "section", text: lineOf(grid, source) })
      continue
    }
    category = labels.category ?? category
    indicators.push({
      ...indicatorAt(shape, grid, row, labels),
      category: categoryName(category),
      rows: [{ row, part }]
    })
  }
  return { indicators, special: ordered(grid, shape, special), skipped }
}

const categoryName = (category: string | null): string | null =>
  category === null ? null : withoutPoints(category).replace(numbered, "").replaceAll(" ", "")

const isHeadlineRow = (shape: ScoreShape, grid: Grid, row: number): boolean => {
  const seq = columnWith(shape, "seq")
  const number = seq === undefined ? "" : compact(textOf(grid.own(row, seq)))
  if (/^[(（]?[一二三四五六七八九十]+[)）、.]?$/u.test(number)) return true
  const labels = labelsOf(shape, grid, row)
  const points = columnWith(shape, "fullPoints")
  const unpointed = points === undefined || compact(textOf(grid.own(row, points))) === ""
  return (
    (number === "" || unpointed) &&
    labels !== null &&
    labels.category === null &&
    isHeadline(compact(labels.label))
  )
}

/** Headlines are a way of numbering only when other rows are numbered otherwise. */
const hasHeadlines = (shape: ScoreShape, grid: Grid): boolean => {
  if (columnWith(shape, "category") !== undefined) return false
  const rows = grid.rows.filter(({ row }) => row > shape.block.bottom)
  const heads = rows.filter(({ row }) => isHeadlineRow(shape, grid, row)).length
  return heads > 0 && heads < rows.length / 2
}

/** 1.2 院落 and 3、院落 are 院落. */
const cleaned = (label: string): string =>
  withoutPoints(label).replace(
    /^[(（]?\d{1,2}(?:[.．-]\d{1,2}){0,3}(?:[、.．)）]\s*|\s+|(?<=[.．-]\d{1,2}))(?=\D)/u,
    ""
  )

const indicatorAt = (
  shape: ScoreShape,
  grid: Grid,
  row: number,
  { label, column }: Labelled
): Omit<SideIndicator, "rows"> => {
  const points = columnWith(shape, "fullPoints")
  const cell = points === undefined ? undefined : grid.cell(row, points)
  const written = headingKey(label).points
  const stored =
    typeof cell?.value === "number" ? thousandthsOf(cell.value) : fullPointsOf(textOf(cell))
  return {
    label: cleaned(label),
    category: null,
    points: stored ?? (written === null ? null : parseThousandths(written)),
    cell: addressOf(row, column),
    column: null,
    row
  }
}

/** The most complete total first. */
const ordered = (
  grid: Grid,
  shape: ScoreShape,
  special: Map<"bonus" | "penalty" | "veto" | "total" | "rank", Array<number>>
): Side["special"] => {
  const labelOf = (row: number): string =>
    [...shape.roles.keys()]
      .map((column) => textOf(grid.own(row, column)))
      .find((t) => compact(t) !== "") ?? ""
  const totals = special
    .get("total")
    ?.toSorted((a, b) => totalOrder(labelOf(a)) - totalOrder(labelOf(b)))
  if (totals !== undefined) special.set("total", totals)
  return special
}
