/**
 * When a backup begins by itself: at three in the morning in China, and as soon as the last proven one is
 * older than 26 hours, which is what an office has that switches its machine off at night.
 */
import { DateTime } from "effect"

/** Older than this it is time, and whoever looks is warned. */
export const tooOldHours = 26

/** Three in the morning in China is seven in the evening before in UTC. */
const hourUtc = 19

/** After one that came to nothing. */
const restHours = 1

const hourMs = 3_600_000

const msOf = (instant: string): number => DateTime.toEpochMillis(DateTime.makeUnsafe(instant))

/** Null for a backup of later than now: the clock was wrong, and nobody knows how old it is. */
export const ageHours = (at: string | null, now: string): number | null => {
  if (at === null || at > now) return null
  return (msOf(now) - msOf(at)) / hourMs
}

export const isTooOld = (at: string | null, now: string): boolean =>
  (ageHours(at, now) ?? Infinity) > tooOldHours

/** The next time the hour comes, after `now`. */
export const nextAt = (now: string): string => {
  const today = DateTime.makeUnsafe(`${now.slice(0, 10)}T${hourUtc}:00:00Z`)
  const at = DateTime.formatIso(today)
  return at > now ? at : DateTime.formatIso(DateTime.add(today, { days: 1 }))
}

export interface BackupTimes {
  readonly now: string
  /** When this server began: an hour that came before is not made up for, age alone is. */
  readonly startedAt: string
  readonly newestProven: string | null
  /** The last that was begun by itself, whatever came of it. */
  readonly lastTried: string | null
}

export const isDue = ({ now, startedAt, newestProven, lastTried }: BackupTimes): boolean => {
  const rested = (ageHours(lastTried, now) ?? Infinity) >= restHours
  if (!rested) return false
  if (isTooOld(newestProven, now)) return true
  const last = lastTried !== null && lastTried <= now ? lastTried : startedAt
  return nextAt(last > startedAt ? last : startedAt) <= now
}
