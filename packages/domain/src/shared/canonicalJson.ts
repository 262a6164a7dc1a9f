/**
 * JSON with one spelling per value: keys sorted, no spaces. Hashes are taken over it, so the same data
 * gives the same hash whatever order it was built in. Undefined fields are left out, as in JSON.
 */
type Json = string | number | boolean | null | ReadonlyArray<unknown> | object

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== "object" || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}

export const canonicalJson = (value: Json): string => JSON.stringify(sorted(value))
