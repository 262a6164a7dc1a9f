/**
 * JSON with one spelling per value: keys sorted, no spaces. Hashes are taken over it, so the same data
 * gives the same hash whatever order it was built in. Undefined fields are left out, as in JSON.
 */
type Json = string | number | boolean | null | ReadonlyArray<unknown> | object

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const isAscending = (keys: ReadonlyArray<string>): boolean => {
  for (let i = 1; i < keys.length; i += 1) if ((keys[i - 1] ?? "") >= (keys[i] ?? "")) return false
  return true
}

/** The same list, or a copy from the first element on that had to be put in order. */
const sortedList = (list: ReadonlyArray<unknown>): ReadonlyArray<unknown> => {
  let copy: Array<unknown> | null = null
  for (const [i, one] of list.entries()) {
    const inner = sorted(one)
    if (copy === null && inner !== one) copy = list.slice(0, i)
    copy?.push(inner)
  }
  return copy ?? list
}

type Fields = Readonly<Record<string, unknown>>

const sortedFields = (value: object): object => {
  const keys = Object.keys(value)
  let isSame = isPlain(value) && isAscending(keys)
  const inner: Array<unknown> = []
  for (const key of keys) {
    const one = (value as Fields)[key]
    const own = sorted(one)
    isSame &&= own === one
    inner.push(own)
  }
  if (isSame) return value
  const entries = keys.map((key, i) => [key, inner[i]] as const)
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}

/**
 * What is in order already stays the value it is: a month's snapshot is hundreds of thousands of lines, nearly
 * all read from this spelling, and a copy of it would cost more than writing it.
 */
const sorted = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value
  return Array.isArray(value) ? sortedList(value) : sortedFields(value)
}

export const canonicalJson = (value: Json): string => JSON.stringify(sorted(value))
