/** A day without a year of its own lies after the one it follows: found on 28 December, done on 3 January. */
import type { Cell } from "@aiwei/workbook/Workbook"

import { compact, textOf } from "../cellText.ts"
import { plusDays, plusMonths } from "./calendar.ts"

const ownYear = /\d{4}|\d{2}[.\-/年]\d+[.\-/月]\d|^\d{5,}/u

/** Most of a year before it: no slip of the pen. */
const farBefore = 270

export const rolledOver = (day: string, from: string | null, cell: Cell | undefined): string => {
  if (from === null || day >= from || cell?.day !== undefined) return day
  if (ownYear.test(compact(textOf(cell))) || plusDays(day, farBefore) >= from) return day
  return plusMonths(day, 12)
}
