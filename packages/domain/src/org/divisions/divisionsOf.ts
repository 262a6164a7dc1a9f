/**
 * Lists of divisions as public data sets have them, read into units: codes are filled up to twelve digits,
 * an entry that has its parent's digits then is that parent, and whoever follows hangs below it.
 */
import { Result } from "effect"

import { DivisionCode, isWellFormed } from "../DivisionCode.ts"
import type { UnitLevel } from "../levels/OrgLevel.ts"
import { DivisionsRefused } from "../orgErrors.ts"

/** One line of a list; the parent is a code too, or null for a province. */
export interface DivisionEntry {
  readonly code: string
  readonly name: string
  readonly parent: string | null
}

/** From the provinces down: each list holds the children of the one before it. */
export type DivisionLists = ReadonlyArray<ReadonlyArray<DivisionEntry>>

export interface Division {
  readonly code: DivisionCode
  readonly parent: DivisionCode | null
  readonly name: string
  /** As the list writes it, where the short name is another. */
  readonly officialName: string | null
  readonly level: UnitLevel
}

const digits = /^[1-9]\d{1,11}$/
const wide: ReadonlyArray<UnitLevel> = ["province", "city", "county"]

/** The second block says it, but special areas have one of their own: there the name does. */
const streetLevel = (code: string, name: string): UnitLevel =>
  Number(code.slice(6, 9)) < 100 || /街道(?:办事处)?$/u.test(name) ? "subdistrict" : "township"

const villageLevel = (code: string, name: string): UnitLevel =>
  Number(code.slice(9)) >= 200 || /村(?:民委员会|委会)?$/u.test(name) ? "village" : "community"

const levelAt = (depth: number, code: string, name: string): UnitLevel =>
  wide[depth] ?? (depth === 3 ? streetLevel(code, name) : villageLevel(code, name))

/** 多福巷社区居委会 is called 多福巷社区, and 李家庄村民委员会 李家庄村. */
export const shortName = (name: string): string => {
  const short = name
    .replace(/村?村(?:民委员会|委会)$/u, "村")
    .replace(/(?:居民委员会|居委会|街道办事处)$/u, (end) => (end.startsWith("街") ? "街道" : ""))
  return short === "" ? name : short
}

const filled = (code: string): string => code.padEnd(12, "0")

const faultOf = (
  { code, name, parent }: DivisionEntry,
  known: ReadonlySet<string>
): DivisionsRefused["why"] | null => {
  if (!digits.test(code)) return "code"
  const whole = filled(code)
  if (name.trim() === "") return "name"
  if (parent !== null && !known.has(filled(parent))) return "noParent"
  if (parent !== null && filled(parent) === whole) return null
  if (!isWellFormed(DivisionCode.make(whole))) return "blocks"
  return known.has(whole) ? "twice" : null
}

/** Parents before children; the first entry that cannot be is told, and then nothing is read. */
export const divisionsOf = (
  lists: DivisionLists
): Result.Result<ReadonlyArray<Division>, DivisionsRefused> => {
  const known = new Set<string>()
  const read: Array<Division> = []
  for (const [depth, list] of lists.entries()) {
    for (const [at, entry] of list.entries()) {
      const why = faultOf(entry, known)
      const { code } = entry
      if (why !== null) return Result.fail(new DivisionsRefused({ line: at + 1, code, why }))
      const whole = filled(code)
      if (known.has(whole)) continue
      known.add(whole)
      const written = entry.name.trim()
      const name = shortName(written)
      read.push({
        code: whole as DivisionCode,
        parent: entry.parent === null ? null : (filled(entry.parent) as DivisionCode),
        name,
        officialName: name === written ? null : written,
        level: levelAt(depth, whole, written)
      })
    }
  }
  return Result.succeed(read)
}
