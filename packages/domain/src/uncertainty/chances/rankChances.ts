/**
 * How often each rank came up when every unit's total was drawn again. Ranks are competition ranks of the drawn
 * totals within one peer group; the counts of a unit add up to the resamples exactly. docs/rules/uncertainty.md
 */
export interface RankTimes {
  readonly rank: number
  readonly times: number
}

/** One row of drawn totals for each unit, all equally long; gives their ranks in the same shape. */
export const drawnRanks = (totals: ReadonlyArray<Int32Array>): ReadonlyArray<Int32Array> => {
  const resamples = totals[0]?.length ?? 0
  const ranks = totals.map(() => new Int32Array(resamples))
  const column = new Int32Array(totals.length)
  for (let n = 0; n < resamples; n++) {
    for (const [unit, own] of totals.entries()) column[unit] = own[n] ?? 0
    const best = column.toSorted().toReversed()
    const first = new Map<number, number>()
    for (const [at, total] of best.entries()) if (!first.has(total)) first.set(total, at + 1)
    for (const [unit, own] of ranks.entries()) own[n] = first.get(column[unit] ?? 0) ?? 1
  }
  return ranks
}

export const timesOf = (ranks: Int32Array): ReadonlyArray<RankTimes> => {
  const counts = new Map<number, number>()
  for (const rank of ranks) counts.set(rank, (counts.get(rank) ?? 0) + 1)
  return [...counts].toSorted(([a], [b]) => a - b).map(([rank, times]) => ({ rank, times }))
}
