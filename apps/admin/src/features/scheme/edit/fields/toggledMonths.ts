/** The months of a line after one was ticked or not: all of them, and none, is no restriction. */
export const year = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

export const toggledMonths = (
  before: ReadonlyArray<number> | null,
  month: number
): ReadonlyArray<number> | null => {
  const now = new Set(before ?? year)
  if (!now.delete(month)) now.add(month)
  const chosen = year.filter((one) => now.has(one))
  return chosen.length === 0 || chosen.length === year.length ? null : chosen
}
