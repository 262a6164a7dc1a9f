/**
 * Headings as a mapping names them, and the shape they give a sheet: the same headings in any order are the
 * same shape. Of two that are alike the second ends in `#2`, so that only their own order matters.
 * docs/rules/mappings.md
 */
import type { Heading } from "../heading/headerBlock.ts"
import { canonical } from "../heading/headingKey.ts"

/** A heading as it is compared: no white space, no punctuation, one word for 社区 and 村（社区）. */
export const comparedName = (name: string): string =>
  canonical(name.replace(/#(?=\d+$)/u, "\u0001"))
    .replace("\u0001", "#")
    .toLowerCase()

/** Each once: of those that are alike all but the first get their number. */
export const numbered = (names: ReadonlyArray<string>): ReadonlyArray<string> => {
  const times = new Map<string, number>()
  return names.map((name) => {
    const compared = comparedName(name)
    const nth = (times.get(compared) ?? 0) + 1
    times.set(compared, nth)
    return nth === 1 ? name : `${name}#${nth}`
  })
}

/** By column. */
export const headingNames = (headings: ReadonlyArray<Heading>): ReadonlyMap<number, string> => {
  const names = numbered(headings.map(({ path }) => path.join("/")))
  return new Map(headings.map(({ column }, at) => [column, names[at] ?? ""]))
}

/** One text for each set of headings; stored as its SHA-256. */
export const shapeOf = (names: Iterable<string>): string =>
  JSON.stringify([...names].map(comparedName).toSorted())
