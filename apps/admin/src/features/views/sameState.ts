/** Whether two saved states of a table say the same: as JSON, whatever the order of the keys was. */
const sorted = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** A state may be of another version's making: what is no JSON only equals itself. */
const canonical = (state: string): string => {
  try {
    return JSON.stringify(JSON.parse(state), sorted)
  } catch {
    return state
  }
}

export const sameState = (one: string, other: string): boolean =>
  one === other || canonical(one) === canonical(other)
