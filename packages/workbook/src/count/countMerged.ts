/**
 * Counts what merges cover. A file of a few bytes may merge a whole sheet, or the same cells a million times;
 * whoever then looks cell by cell would never come to an end.
 */
import { Refused } from "../Refused.ts"
import type { Merge, Sheet, Workbook } from "../Workbook.ts"

/** Only what lies among held cells is ever looked at; a merge beyond them still costs itself. */
const covered = ({ top, left, bottom, right }: Merge, height: number, width: number): number =>
  Math.max(1, (Math.min(bottom, height) - top + 1) * (Math.min(right, width) - left + 1))

const ofSheet = ({ rows, merges }: Sheet): number => {
  if (merges.length === 0) return 0
  const height = rows.at(-1)?.row ?? 0
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  return merges.reduce((sum, merge) => sum + covered(merge, height, width), 0)
}

export const refuseTooManyMerged = ({ sheets }: Workbook, most: number): void => {
  const sum = sheets.reduce((all, sheet) => all + ofSheet(sheet), 0)
  if (sum > most) throw new Refused("too_large", `merges cover ${sum} cells`)
}
