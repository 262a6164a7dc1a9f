/**
 * What each line of a table with indicators down the side is: an indicator, or one of the lines around
 * them. The labels before the first score decide.
 */
import type { Row } from "@aiwei/workbook/Workbook"

import { compact, textOf } from "../../../cells/cellText.ts"
import { type Grid, written } from "../../../grid/Grid.ts"
import { headingKey } from "../../../heading/headingKey.ts"
import type { SkippedRow } from "../../../report.ts"
import { footerWords, noteWords } from "../../../table/rowWords.ts"
import { columnWith, type ScoreShape } from "../shape/ScoreShape.ts"
import { roleOfWords, type ScoreRole } from "../shape/scoreWords.ts"

export type SideRole =
  | { readonly kind: "indicator" }
  | { readonly kind: "bonus" | "penalty" | "veto" | "total" | "rank"; readonly label: string }
  | { readonly kind: "skip"; readonly reason: SkippedRow["reason"] }

const labelRoles: ReadonlyArray<ScoreRole> = ["category", "indicator", "description", "seq"]

const labelColumns = (shape: ScoreShape): ReadonlyArray<number> =>
  labelRoles.map((role) => columnWith(shape, role)).filter((c) => c !== undefined)

const repeatsHeader = (shape: ScoreShape, grid: Grid, row: Row): boolean => {
  const cells = written(grid, row)
  const same = cells.filter(({ column, text }) =>
    shape.block.headings.some(
      (h) => h.column === column && h.path.some((p) => compact(p) === compact(text))
    )
  )
  return same.length >= 2 && same.length >= cells.length * 0.6
}

const specials: ReadonlySet<ScoreRole> = new Set(["bonus", "penalty", "veto", "total", "rank"])

/** 优秀, 良好 below the totals, and last month beside this one. */
const grade =
  /^(?:考核|评定|评价|考评)?(?:等次|等级|档次|星级|结果|结论)$|^(?:评级|上月(?:得分|总分|名次|排名)|环比|升降|较上月.*|与上月.*)$/u

const ofLabel = (role: ScoreRole, label: string): SideRole | null => {
  if (specials.has(role)) {
    return { kind: role as "bonus" | "penalty" | "veto" | "total" | "rank", label }
  }
  if (role === "points") return { kind: "total", label }
  if (role === "subtotal") return { kind: "skip", reason: "subtotal" }
  if (role === "deductionTotal" || role === "deduction") return { kind: "skip", reason: "total" }
  if (role === "average") return { kind: "skip", reason: "average" }
  return null
}

export const sideRoleOf = (shape: ScoreShape, grid: Grid, row: Row, ended: boolean): SideRole => {
  const cells = written(grid, row)
  const [lead] = cells
  if (lead === undefined) return { kind: "skip", reason: "blank" }
  const first = compact(lead.text)
  if (cells.length <= 3 && noteWords.test(first)) return { kind: "skip", reason: "note" }
  if (cells.length <= 6 && footerWords.test(first)) return { kind: "skip", reason: "footer" }
  if (repeatsHeader(shape, grid, row)) return { kind: "skip", reason: "repeated_header" }
  for (const column of labelColumns(shape)) {
    const text = textOf(grid.cell(row.row, column))
    const role = roleOfWords(text)
    const found = role === null ? null : ofLabel(role, headingKey(text).base)
    if (found !== null) return found
  }
  if (
    labelColumns(shape).some((column) => grade.test(compact(textOf(grid.cell(row.row, column)))))
  ) {
    return { kind: "skip", reason: "footer" }
  }
  if (cells.length === 1) return { kind: "skip", reason: ended ? "footer" : "section" }
  const seq = columnWith(shape, "seq")
  const onlyNumber = cells.every(({ column }) => column === seq)
  return onlyNumber ? { kind: "skip", reason: "blank" } : { kind: "indicator" }
}
