/**
 * The assignment of rows to columns with the greatest sum (Hungarian method); a pair below `least` stays
 * apart. Gives for every row its column, or null.
 */
const unreachable = Number.POSITIVE_INFINITY

interface State {
  readonly rowPotential: Array<number>
  readonly columnPotential: Array<number>
  readonly rowOf: Array<number>
}

/** One augmenting path for row `start` (rows and columns count from 1, 0 is the outside). */
const augment = (
  cost: (row: number, column: number) => number,
  size: number,
  state: State,
  start: number
): void => {
  const slack = Array.from({ length: size + 1 }, () => unreachable)
  const way = Array.from({ length: size + 1 }, () => 0)
  const used = new Set<number>()
  state.rowOf[0] = start
  let column = 0
  do {
    used.add(column)
    const row = state.rowOf[column] ?? 0
    let delta = unreachable
    let next = 0
    for (let j = 1; j <= size; j++) {
      if (used.has(j)) continue
      const reduced =
        cost(row, j) - (state.rowPotential[row] ?? 0) - (state.columnPotential[j] ?? 0)
      if (reduced < (slack[j] ?? unreachable)) {
        slack[j] = reduced
        way[j] = column
      }
      if ((slack[j] ?? unreachable) < delta) {
        delta = slack[j] ?? unreachable
        next = j
      }
    }
    for (let j = 0; j <= size; j++) {
      if (used.has(j)) {
        const over = state.rowOf[j] ?? 0
        state.rowPotential[over] = (state.rowPotential[over] ?? 0) + delta
        state.columnPotential[j] = (state.columnPotential[j] ?? 0) - delta
      } else slack[j] = (slack[j] ?? unreachable) - delta
    }
    column = next
  } while ((state.rowOf[column] ?? 0) !== 0)
  while (column !== 0) {
    const before = way[column] ?? 0
    state.rowOf[column] = state.rowOf[before] ?? 0
    column = before
  }
}

export const assign = (
  scores: ReadonlyArray<ReadonlyArray<number>>,
  least: number
): ReadonlyArray<number | null> => {
  const rows = scores.length
  const size = Math.max(rows, scores[0]?.length ?? 0)
  const scoreAt = (row: number, column: number): number | undefined => scores[row - 1]?.[column - 1]
  const cost = (row: number, column: number): number => {
    const score = scoreAt(row, column)
    return score === undefined || score < least ? 0 : -score
  }
  const state: State = {
    rowPotential: Array.from({ length: size + 1 }, () => 0),
    columnPotential: Array.from({ length: size + 1 }, () => 0),
    rowOf: Array.from({ length: size + 1 }, () => 0)
  }
  for (let row = 1; row <= size; row++) augment(cost, size, state, row)
  const columnOf = new Map(state.rowOf.map((row, column) => [row, column]))
  return Array.from({ length: rows }, (_, row) => {
    const column = columnOf.get(row + 1) ?? 0
    return (scoreAt(row + 1, column) ?? Number.NEGATIVE_INFINITY) >= least ? column - 1 : null
  })
}
