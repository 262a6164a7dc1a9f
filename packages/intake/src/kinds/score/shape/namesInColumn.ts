/** What stands in a column below the header, as far as it takes to tell whether it is names. */
import { compact, textOf } from "../../../cells/cellText.ts"
import { type Grid } from "../../../grid/Grid.ts"
import type { HeaderBlock } from "../../../heading/headerBlock.ts"

const rowsLookedAt = 400

export const namesInColumn = (
  grid: Grid,
  block: HeaderBlock,
  column: number
): ReadonlyArray<string> =>
  grid.rows
    .filter(({ row }) => row > block.bottom)
    .slice(0, rowsLookedAt)
    .map(({ row }) => textOf(grid.own(row, column)))
    .filter((text) => compact(text) !== "")
