/** The list of names under a meeting's form: one block of columns, or several beside one another. */
import { compact } from "../../../cells/cellText.ts"
import { type Grid, type Written, written } from "../../../grid/Grid.ts"
import { canonical } from "../../../heading/headingKey.ts"
import { markWords, nameWords, unitWords } from "../../meeting_attendance/headings.ts"

export interface SignBlock {
  readonly left: number
  readonly right: number
  readonly name: number
  readonly unit: number | null
  readonly mark: number | null
}

export interface SignHeader {
  readonly row: number
  readonly blocks: ReadonlyArray<SignBlock>
}

const setOf = (words: ReadonlyArray<string>): ReadonlySet<string> => new Set(words.map(canonical))
const [names, units, marks] = [setOf(nameWords), setOf(unitWords), setOf(markWords)]

const is = (words: ReadonlySet<string>, { text }: Written): boolean => words.has(canonical(text))

const blockOf = (cells: ReadonlyArray<Written>): SignBlock | null => {
  const name = cells.find((cell) => is(names, cell))
  if (name === undefined) return null
  return {
    left: cells[0]?.column ?? name.column,
    right: cells.at(-1)?.column ?? name.column,
    name: name.column,
    unit: cells.find((cell) => is(units, cell))?.column ?? null,
    mark: cells.find((cell) => is(marks, cell))?.column ?? null
  }
}

/** A block begins where the first heading stands again. */
const blocksOf = (cells: ReadonlyArray<Written>): ReadonlyArray<SignBlock> => {
  const first = compact(cells[0]?.text ?? "")
  const starts = cells.flatMap(({ text }, at) => (compact(text) === first ? [at] : []))
  return starts.flatMap((start, i) => blockOf(cells.slice(start, starts[i + 1])) ?? [])
}

export const signHeaderIn = (grid: Grid, from = 0): SignHeader | null => {
  for (const row of grid.rows) {
    const cells = row.row < from ? [] : written(grid, row)
    if (cells.length < 2 || !cells.some((cell) => is(names, cell))) continue
    if (!cells.some((cell) => is(marks, cell) || is(units, cell))) continue
    const blocks = blocksOf(cells)
    if (blocks.length > 0) return { row: row.row, blocks }
  }
  return null
}
