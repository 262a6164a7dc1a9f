/**
 * JSON with one spelling per value: keys sorted, no spaces. Hashes are taken over it, so the same data
 * gives the same hash whatever order it was built in. Undefined fields are left out, as in JSON.
 */
type Json = string | number | boolean | null | ReadonlyArray<unknown> | object

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const isAscending = (keys: ReadonlyArray<string>): boolean =>
  keys.every((key, i) => i === 0 || (keys[i - 1] ?? "") < key)

const sortedList = (list: ReadonlyArray<unknown>): ReadonlyArray<unknown> => {
  const inner = list.map(sorted)
  return inner.every((one, i) => one === list[i]) ? list : inner
}

/**
 * What is in order already stays the value it is: a month's snapshot is hundreds of megabytes, nearly all of it
 * lines that were read from this spelling, and a copy of it would cost more than writing it.
 */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return sortedList(value)
  if (typeof value !== "object" || value === null) return value
  const entries = Object.entries(value)
  const inner = entries.map(([key, one]) => [key, sorted(one)] as const)
  const isSame =
    isPlain(value) &&
    isAscending(entries.map(([key]) => key)) &&
    inner.every(([, one], i) => one === entries[i]?.[1])
  return isSame
    ? value
    : Object.fromEntries(inner.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}

export const canonicalJson = (value: Json): string => JSON.stringify(sorted(value))
