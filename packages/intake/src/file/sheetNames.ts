/** All that a sheet is called: its title rows, its name, its file; and the rows that tell of the sheet. */
import { compact } from "../cells/cellText.ts"
import { type Grid, written } from "../grid/Grid.ts"
import { roleAbove } from "../table/classifyRow.ts"
import type { Named } from "./period.ts"

const rowsLookedAt = 8

const fileName = (path: string): string =>
  (path.split(/[\\/]/u).at(-1) ?? path).replace(/\.[A-Za-z0-9]{2,4}$/u, "")

/** Rows above `headerTop`, or until the first row that is wide enough to be a header. */
export const namesOf = (grid: Grid, path: string, headerTop: number | null): Named => {
  const titles: Array<string> = []
  const meta: Array<string> = []
  for (const row of grid.rows.slice(0, rowsLookedAt)) {
    const cells = written(grid, row)
    if (headerTop === null ? cells.length > 3 : row.row >= headerTop) break
    const role = roleAbove(cells, titles.length === 0)
    const texts = cells.map(({ text }) => text)
    if (role === "title") titles.push(...texts)
    else meta.push(...texts)
  }
  return { titles, sheet: grid.sheet.name, file: fileName(path), meta }
}

export const joined = ({ titles, sheet, file }: Named): string =>
  compact([...titles, sheet, file].join(" "))
