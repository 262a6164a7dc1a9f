/**
 * Two tables beside one another: the row of headings begins again with its own first heading. Headings
 * that repeat under each community (得分, 扣分) are one table.
 */
import { headingKey } from "../heading/headingKey.ts"
import { partOf, roleOfSide } from "../kinds/score/shape/scoreWords.ts"
import { metaWords } from "../table/rowWords.ts"
import { type Area, columnsOfArea } from "./Area.ts"
import { isHeaderLike, type Word, wordsIn } from "./headerLike.ts"

const rowsTried = 20
const alike = 0.6
const leastPart = 2

interface Part {
  readonly from: number
  readonly keys: ReadonlyArray<string>
}

/** The headings cut where the first of them stands again. */
const partsOf = (words: ReadonlyArray<Word>): ReadonlyArray<Part> => {
  const named = words.map(({ column, text }) => ({ column, key: headingKey(text).base }))
  const [first] = named
  if (first === undefined) return []
  const starts = named.flatMap(({ key }, at) => (key === first.key ? [at] : []))
  return starts.map((start, i) => {
    const own = named.slice(start, starts[i + 1])
    return { from: own[0]?.column ?? 0, keys: own.map(({ key }) => key) }
  })
}

const isAgain = (first: Part, other: Part): boolean => {
  if (other.keys.length < leastPart) return false
  const same = other.keys.filter((key) => first.keys.includes(key)).length
  const role = roleOfSide(first.keys[0] ?? "")
  // Communities across differ from part to part; what stands before them does not.
  const leads = role === "seq" || role === "indicator" || role === "category"
  return same >= other.keys.length * alike || (leads && same >= leastPart)
}

const isSubheadings = (parts: ReadonlyArray<Part>): boolean =>
  parts.some(({ keys }) => keys.every((key) => partOf(roleOfSide(key)) !== null))

export const sideBySide = (area: Area): ReadonlyArray<Area> => {
  let underHeadings = false
  for (const row of area.rows.slice(0, rowsTried)) {
    const words = wordsIn(row)
    // Under a row of headings there are only sub-headings.
    const isLower = underHeadings
    underHeadings = words.length >= leastPart && !words.some(({ text }) => metaWords.test(text))
    if (isLower || !isHeaderLike(words)) continue
    const parts = partsOf(words)
    const [first, ...rest] = parts
    if (first === undefined || rest.length === 0 || isSubheadings(parts)) return [area]
    if (!rest.every((part) => isAgain(first, part))) return [area]
    return parts.map(({ from }, i) =>
      columnsOfArea(area, i === 0 ? 0 : from, parts[i + 1]?.from ?? Infinity, row.row)
    )
  }
  return [area]
}
