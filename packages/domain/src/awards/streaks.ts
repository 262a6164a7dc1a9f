/** How many years in a row up to and with each year. A year twice counts once; a gap begins again. */
export const streakUpTo = (years: ReadonlyArray<number>, year: number): number => {
  const all = new Set(years)
  let run = 0
  while (all.has(year - run)) run += 1
  return run
}
