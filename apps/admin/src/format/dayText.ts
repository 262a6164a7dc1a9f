/** An instant as the day and the minute it was here. Always `2026-03-05`, in both languages. */
export const dayOf = (instant: string): string => new Date(instant).toLocaleDateString("sv-SE")

export const minuteOf = (instant: string): string =>
  new Date(instant).toLocaleString("sv-SE", { dateStyle: "short", timeStyle: "short" })
