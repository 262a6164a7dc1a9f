/** Ids that the two sides of a line mention, at any depth: what they are called is looked up for the reader. */
const looksLikeId = /^[0-9a-hjkmnp-tv-z]{26}$/

const idsIn = (value: unknown): ReadonlyArray<string> => {
  if (typeof value === "string") return looksLikeId.test(value) ? [value] : []
  if (typeof value !== "object" || value === null) return []
  // What a sheet tells of its communities stands under their ids.
  const keys = Array.isArray(value) ? [] : Object.keys(value).filter((key) => looksLikeId.test(key))
  return [...keys, ...Object.values(value).flatMap(idsIn)]
}

const sideOf = (text: string | null): unknown => {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    // A line that somebody tampered with mentions nothing.
    return null
  }
}

export const mentioned = (line: {
  readonly before: string | null
  readonly after: string | null
}): ReadonlyArray<string> => [
  ...new Set([line.before, line.after].flatMap((side) => idsIn(sideOf(side))))
]
