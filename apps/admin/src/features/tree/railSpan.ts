/** The half year that the rail shows: the one in which the day lies. */
export const railSpan = (day: string) => {
  const year = day.slice(0, 4)
  return Number(day.slice(5, 7)) <= 6
    ? { from: `${year}-01-01`, to: `${year}-06-30` }
    : { from: `${year}-07-01`, to: `${year}-12-31` }
}
