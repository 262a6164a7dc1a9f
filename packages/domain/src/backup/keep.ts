/**
 * Which backups stay: the newest of each of the last seven days, five weeks and twelve months that have
 * one. Days without any do not count, so an office that was closed for a summer loses nothing by that.
 * docs/rules/backups.md
 */
import type { Day } from "../shared/Day.ts"
import { dayAt } from "../shared/Instant.ts"
import { weekOf } from "./weekOf.ts"

export type KeptAs = "daily" | "weekly" | "monthly"

export const kept = { daily: 7, weekly: 5, monthly: 12 } as const satisfies Record<KeptAs, number>

const spanOf: Readonly<Record<KeptAs, (day: Day) => string>> = {
  daily: (day) => day,
  weekly: weekOf,
  monthly: (day) => day.slice(0, 7)
}

interface Dated {
  readonly file: string
  readonly at: string
}

/** The newest first; of two of one moment the one with the later name. */
const newestFirst = (a: Dated, b: Dated): number =>
  a.at === b.at ? (a.file < b.file ? 1 : -1) : a.at < b.at ? 1 : -1

const newestOfEach = (sorted: ReadonlyArray<Dated>, as: KeptAs): ReadonlyArray<string> => {
  const found = new Map<string, string>()
  for (const { file, at } of sorted) {
    const span = spanOf[as](dayAt(at))
    if (!found.has(span)) found.set(span, file)
  }
  return [...found.values()].slice(0, kept[as])
}

/**
 * What each backup is kept as; those without an entry may go. One dated after `day` was made while the
 * clock was wrong: it stays, and takes nobody's place.
 */
export const keep = (backups: ReadonlyArray<Dated>, day: Day): ReadonlyMap<string, KeptAs> => {
  const sorted = backups.toSorted(newestFirst)
  const past = sorted.filter(({ at }) => dayAt(at) <= day)
  const stays = new Map<string, KeptAs>()
  for (const { file, at } of sorted) if (dayAt(at) > day) stays.set(file, "daily")
  for (const as of ["daily", "weekly", "monthly"] as const) {
    for (const file of newestOfEach(past, as)) if (!stays.has(file)) stays.set(file, as)
  }
  return stays
}
