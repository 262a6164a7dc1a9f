/**
 * Whether bare numbers are points or deductions, when no heading over them says so: minus signs and 扣
 * decide, then how the numbers compare with full points, and last of all the title.
 */
import type { Cell } from "@aiwei/workbook/Workbook"

import { readPoints } from "../../../cells/readPoints.ts"

export interface Sample {
  readonly cell: Cell | undefined
  readonly full: number | null
}

export const cellsMean = (
  samples: ReadonlyArray<Sample>,
  names: string
): "points" | "deductions" => {
  let minus = 0
  let high = 0
  let low = 0
  for (const { cell, full } of samples) {
    const mark = readPoints(cell)
    if (mark.kind === "deduction") minus++
    if (mark.kind === "points" && full !== null && full > 0) {
      if (mark.amount * 2 >= full) high++
      else low++
    }
  }
  if (high > minus + low) return "points"
  if (minus > high) return "deductions"
  const titled = /扣分/u.test(names) && !/得分|评分/u.test(names)
  return titled || low > high * 2 ? "deductions" : "points"
}
