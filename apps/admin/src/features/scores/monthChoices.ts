/** The months that can be chosen, newest first: those with a sheet, the one shown, and the next to begin. */
const moved = (month: string, by: number): string => {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`
}

/** `today` as `YYYY-MM-DD`: a month that has not come cannot be scored. */
export const monthChoices = (
  known: ReadonlyArray<string>,
  here: string,
  today: string
): ReadonlyArray<string> => {
  const newest = known.toSorted().at(-1)
  const next = newest === undefined ? today.slice(0, 7) : moved(newest, 1)
  const begins = next <= today.slice(0, 7) ? [next] : []
  return [...new Set([...known, here, ...begins])].toSorted().toReversed()
}

/** This month and those before it, for an office that has none yet. */
export const recentMonths = (today: string, count: number): ReadonlyArray<string> =>
  Array.from({ length: count }, (_, ago) => moved(today.slice(0, 7), -ago))
