/** A month as English texts write it: March 2026. */
export const names =
  "January February March April May June July August September October November December".split(" ")
const nameOf = (period: string) => names[Number(period.slice(5)) - 1] ?? period

export const month = (period: string) => `${nameOf(period)} ${period.slice(0, 4)}`
