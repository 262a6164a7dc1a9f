/**
 * Where a scoring table begins and which way round it is: the axis that holds the communities decides.
 * Known communities count most; without any, names that say of themselves that they are a 社区 or 村 do,
 * and so do columns under 各社区得分.
 */
import { type Grid, written } from "../../../grid/Grid.ts"
import { headerBlockAt } from "../../../heading/headerBlock.ts"
import type { Communities } from "../../../reference/Communities.ts"
import { asColumns } from "./asColumns.ts"
import { asList } from "./asList.ts"
import { asRows } from "./asRows.ts"
import { type ScoreShape } from "./ScoreShape.ts"

const rowsTried = 40

/** `names` is all that the sheet is called; 考核 or 评分 in it makes bare names communities. */
export const scoreShapeOf = (
  grid: Grid,
  communities: Communities,
  names: string
): ScoreShape | null => {
  const aboutScores = /考核|评分|考评|得分|扣分|打分/u.test(names)
  let best: ScoreShape | null = null
  for (const row of grid.rows.slice(0, rowsTried)) {
    if (written(grid, row).length < 3) continue
    const block = headerBlockAt(grid, row.row)
    const shapes = [
      asColumns(grid, block, communities, aboutScores),
      asRows(grid, block, communities, aboutScores),
      asList(grid, block, communities)
    ]
    for (const shape of shapes) {
      if (shape !== null && shape.strength > (best?.strength ?? 0)) best = shape
    }
  }
  return best
}
