/**
 * A mark to points and deduction, exact. A missing or unreadable mark stays null; `/` is full points
 * unless the sheet's note says that it is left out.
 */
import { writtenExactly } from "../../../cells/exact.ts"
import type { ScoreItem } from "../../../report.ts"
import { failure, type Findings, warning } from "../../../table/Findings.ts"
import type { SheetMark } from "../sheet/ScoreSheet.ts"
import type { Terms } from "./terms.ts"

export interface Scored {
  readonly item: ScoreItem
  /** Thousandths; null when nothing can be said. */
  readonly points: number | null
  /** Left out of the sum and of the full points. */
  readonly leftOut: boolean
}

export interface ItemTerms {
  readonly cells: "points" | "deductions"
  readonly notApplicable: "rebase" | "full" | null
  readonly dashMeans: Terms["dashMeans"]
}

const base = (itemCode: string, mark: SheetMark | undefined) => ({
  itemCode,
  cell: mark?.cell ?? ""
})

const unknown = (itemCode: string, mark: SheetMark | undefined): Scored => ({
  item: { ...base(itemCode, mark), points: null, deduction: null },
  points: null,
  leftOut: false
})

const worth = (itemCode: string, mark: SheetMark, points: number, full: number): Scored => ({
  item: {
    ...base(itemCode, mark),
    points: writtenExactly(points),
    deduction: writtenExactly(full - points),
    ...(mark.reason === null ? {} : { reason: mark.reason })
  },
  points,
  leftOut: false
})

const notApplicable = (
  itemCode: string,
  mark: SheetMark,
  full: number,
  terms: ItemTerms,
  said: Findings
): Scored => {
  const raw = ("text" in mark.mark ? mark.mark.text : undefined) ?? "/"
  if (terms.notApplicable === "rebase") {
    const zh = `“${raw}”表示无此项，按表中说明不计入总分，按比例折算。`
    const en = `“${raw}” means not applicable; by the sheet's note it is left out and the rest rebased.`
    said.add(warning("not_applicable_rebased", zh, en, { raw }), mark.cell)
    const item = { ...base(itemCode, mark), points: null, deduction: null, notApplicable: true }
    return { item, points: null, leftOut: true }
  }
  const note = terms.notApplicable === "full" ? "按表中说明" : "表中没有说明，暂"
  const zh = `“${raw}”表示无此项，${note}按满分${writtenExactly(full)}分计。`
  const en = `“${raw}” means not applicable; counted as the full ${writtenExactly(full)} points.`
  said.add(warning("not_applicable_full_points", zh, en, { raw, value: full / 1000 }), mark.cell)
  const scored = worth(itemCode, mark, full, full)
  return { ...scored, item: { ...scored.item, notApplicable: true } }
}

const unreadable = (itemCode: string, mark: SheetMark, said: Findings): Scored => {
  const zh = "该格不是分数，得分未知，未按0分计，请核对后重新导入。"
  said.add(failure("invalid_points", zh, "Not a score; left unknown, never zero."), mark.cell)
  return unknown(itemCode, mark)
}

const missing = (itemCode: string, mark: SheetMark, said: Findings): Scored => {
  const zh = "该格没有得分，得分未知，未按0分计，请补填后重新导入。"
  said.add(failure("missing_points", zh, "No score here; left unknown, never zero."), mark.cell)
  return unknown(itemCode, mark)
}

const inRange = (
  itemCode: string,
  mark: SheetMark,
  points: number,
  full: number,
  said: Findings
): Scored => {
  if (points < 0 || points > full) {
    const zh = `得分${writtenExactly(points)}超出0至${writtenExactly(full)}分的范围，仍按原表录入，请核对。`
    const en = `${writtenExactly(points)} is outside 0 to ${writtenExactly(full)}; kept as written.`
    said.add(warning("points_out_of_range", zh, en), mark.cell)
  }
  return worth(itemCode, mark, points, full)
}

export const scoreItem = (
  itemCode: string,
  mark: SheetMark | undefined,
  full: number,
  terms: ItemTerms,
  said: Findings
): Scored => {
  if (mark === undefined) return unknown(itemCode, mark)
  const written = mark.mark
  const isPoints = terms.cells === "points"
  switch (written.kind) {
    case "notApplicable":
      return notApplicable(itemCode, mark, full, terms, said)
    case "unreadable":
      return unreadable(itemCode, mark, said)
    case "dash":
      if (terms.dashMeans === "notApplicable" || (terms.dashMeans === null && isPoints)) {
        return notApplicable(itemCode, mark, full, terms, said)
      }
      return isPoints ? missing(itemCode, mark, said) : worth(itemCode, mark, full, full)
    case "blank":
      return isPoints ? missing(itemCode, mark, said) : worth(itemCode, mark, full, full)
    case "points":
      return inRange(itemCode, mark, written.amount, full, said)
    case "deduction":
      return inRange(itemCode, mark, full - written.amount, full, said)
  }
}
