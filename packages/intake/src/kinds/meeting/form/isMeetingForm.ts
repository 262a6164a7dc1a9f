/** Whether a sheet is the record of a meeting: labels with values, among them one that only meetings have. */
import type { Grid } from "../../../grid/Grid.ts"
import { formPairs } from "./formPairs.ts"
import { isMeetingsOwn } from "./formWords.ts"
import { signHeaderIn } from "./signBlocks.ts"

const rowsLookedAt = 15
/** A year of weekly meetings on one sheet; a register is longer. */
export const longestForm = 3000

export const isMeetingForm = (grid: Grid): boolean => {
  if (grid.rows.length > longestForm) return false
  const sign = signHeaderIn(grid)
  const end = Math.min(sign?.row ?? Infinity, grid.firstRow + rowsLookedAt)
  const pairs = formPairs(grid, end)
  const fields = new Set(pairs.map(({ field }) => field))
  const own = pairs.some(({ label }) => isMeetingsOwn(label))
  const enough = sign === null ? 3 : 2
  return (
    own &&
    fields.size >= enough &&
    (fields.has("date") || fields.has("topic") || fields.has("content"))
  )
}
