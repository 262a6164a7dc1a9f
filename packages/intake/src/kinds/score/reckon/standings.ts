/**
 * Competition ranks over totals in thousandths: 1, 2, 2, 4. Null stands outside and takes no place.
 */
export const standings = (totals: ReadonlyArray<number | null>): ReadonlyArray<number | null> => {
  const counts = new Map<number, number>()
  for (const total of totals) if (total !== null) counts.set(total, (counts.get(total) ?? 0) + 1)
  const rankOf = new Map<number, number>()
  let next = 1
  for (const total of [...counts.keys()].toSorted((a, b) => b - a)) {
    rankOf.set(total, next)
    next += counts.get(total) ?? 0
  }
  return totals.map((total) => (total === null ? null : (rankOf.get(total) ?? null)))
}
