/** How deep a cell of one indicator is tinted: 1 for a little, 5 for more than half of its points. */
// A tenth, a fifth, a third, half: shares that people have words for. The number stands in the cell as well.
const bounds = [10, 20, 34, 50] as const

export type Depth = 1 | 2 | 3 | 4 | 5
const depths: ReadonlyArray<Depth> = [1, 2, 3, 4, 5]

export const indicatorStep = (lostPercent: number): Depth =>
  depths[bounds.filter((bound) => lostPercent > bound).length] ?? 5
