/** Which rows of the table are read at all. A row that is filtered out was never there. */
import { compact } from "../../cells/cellText.ts"
import { dayOf } from "../cells/dayOf.ts"
import { numberOf } from "../cells/numberOf.ts"
import type { Filter } from "../mapping/MappingFile.ts"
import { type Place, type Rows, textAt } from "./columns.ts"

/** Numbers are compared as numbers and days as days; what is neither is not between anything. */
const comparable = (text: string): number | string | null => {
  const day = dayOf(text)
  if (day !== null) return day
  const number = numberOf(text)
  return number === null || number === "ambiguous" ? null : number.thousandths
}

const isBetween = (text: string, from: Filter["from"], to: Filter["to"]): boolean => {
  const value = comparable(text)
  const [low, high] = [from, to].map((end) => (end === undefined ? null : comparable(String(end))))
  const above = low == null || (typeof low === typeof value && value !== null && value >= low)
  const below = high == null || (typeof high === typeof value && value !== null && value <= high)
  return value !== null && above && below
}

export const filterOf = (filter: Filter, place: Place): ((rows: Rows) => boolean) => {
  const [is, isNot] = [filter.is, filter.isNot].map((all) => all && new Set(all.map(compact)))
  const ends = filter.from !== undefined || filter.to !== undefined
  return (rows) => {
    const text = textAt(rows, place)
    const key = compact(text)
    if (is !== undefined && !is.has(key)) return false
    if (isNot !== undefined && isNot.has(key)) return false
    if (filter.empty !== undefined && filter.empty !== (key === "")) return false
    return !ends || isBetween(text, filter.from, filter.to)
  }
}
