/**
 * One mark out of the cells a sheet gives it: points, deduction and reason may stand in one cell with a
 * comment, or side by side. Points win over the deduction beside them.
 */
import { addressOf } from "@aiwei/workbook/address"
import type { Cell } from "@aiwei/workbook/Workbook"

import { compact, textOf, tidy } from "../../../cells/cellText.ts"
import { type Mark, readDeduction, readPoints } from "../../../cells/readPoints.ts"
import type { Grid } from "../../../grid/Grid.ts"
import type { Part } from "../shape/scoreWords.ts"
import { commentText, withoutAmount } from "./reasons.ts"
import type { SheetMark } from "./ScoreSheet.ts"

export interface PartCell {
  readonly row: number
  readonly column: number
  readonly part: Part
}

const says = (mark: Mark): boolean => mark.kind !== "blank" && mark.kind !== "dash"

const reasonOf = (cell: Cell | undefined): string | null => {
  const note = cell?.note === undefined ? "" : withoutAmount(commentText(cell.note))
  return note === "" ? null : note
}

export const reasonText = (text: string): string | null => {
  const words = tidy(text)
  return words === "" || /^(?:[-—–/]+|无)$/u.test(compact(words)) ? null : withoutAmount(words)
}

export const markFrom = (grid: Grid, cells: ReadonlyArray<PartCell>): SheetMark => {
  const at = (part: Part) => cells.find((cell) => cell.part === part)
  const stored = (part: PartCell | undefined) =>
    part === undefined ? undefined : grid.cell(part.row, part.column)
  const [points, deduction, reason] = [at("points"), at("deduction"), at("reason")]
  const ofPoints = readPoints(stored(points))
  const ofDeduction = readDeduction(stored(deduction))
  const usePoints =
    points !== undefined && (says(ofPoints) || deduction === undefined || !says(ofDeduction))
  const mark = usePoints && (says(ofPoints) || deduction === undefined) ? ofPoints : ofDeduction
  const main = usePoints ? points : (deduction ?? points)
  const inline = mark.kind === "points" || mark.kind === "deduction" ? mark.reason : undefined
  const written = reason === undefined ? null : reasonText(textOf(stored(reason)))
  return {
    cell: main === undefined ? "" : addressOf(main.row, main.column),
    mark,
    reason: written ?? reasonOf(stored(deduction)) ?? reasonOf(stored(points)) ?? inline ?? null
  }
}

export interface Stated {
  readonly cell: string | null
  readonly text: string
}

export const unstated: Stated = { cell: null, text: "" }

/** The first of several cells that holds something, or the first of them when none does. */
export const statedAt = (grid: Grid, row: number, columns: ReadonlyArray<number>): Stated => {
  const column = columns.find((c) => compact(textOf(grid.cell(row, c))) !== "") ?? columns[0]
  if (column === undefined) return unstated
  const merge = grid.merge(row, column)
  return {
    cell: merge ? addressOf(merge.top, merge.left - 1) : addressOf(row, column),
    text: textOf(grid.cell(row, column))
  }
}

/** The comment of the first of these cells that has one, without a leading 加分原因：. */
export const noteAt = (grid: Grid, row: number, columns: ReadonlyArray<number>): string | null => {
  const note = columns.map((column) => grid.cell(row, column)?.note).find((n) => n !== undefined)
  return note === undefined
    ? null
    : commentText(note).replace(/^(?:加分)?(?:原因|事由|说明)[:：]\s*/u, "")
}
