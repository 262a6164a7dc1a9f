/** The year in the address; without one, or with what is none, the year that runs. Pure. */
export const yearIn = (text: string | undefined, today: string): number =>
  text !== undefined && /^(19|20|21)\d\d$/.test(text) ? Number(text) : Number(today.slice(0, 4))
