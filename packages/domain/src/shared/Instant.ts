/**
 * A moment as ISO text in UTC, for what happened in the office's own books; it sorts as text. The day
 * that people mean is China's, eight hours ahead, wherever the server stands.
 */
import { DateTime, Effect } from "effect"

import { Day } from "./Day.ts"

export const now: Effect.Effect<string> = Effect.map(DateTime.now, DateTime.formatIso)

export const laterOf = (a: string, b: string): string => (a < b ? b : a)

/** Now, or the first instant after all these: what is put down after something must also sort after it. */
export const nowAfter = (instants: ReadonlyArray<string | null>): Effect.Effect<string> =>
  Effect.map(DateTime.now, (at) => {
    const last = instants.reduce<string>((a, b) => laterOf(a, b ?? ""), "")
    const text = DateTime.formatIso(at)
    if (text > last) return text
    return DateTime.formatIso(DateTime.add(DateTime.makeUnsafe(last), { milliseconds: 1 }))
  })

export const hoursFromNow = (hours: number): Effect.Effect<string> =>
  Effect.map(DateTime.now, (at) => DateTime.formatIso(DateTime.add(at, { hours })))

/** The day it was in China at that moment. */
export const dayAt = (instant: string): Day =>
  Day.make(
    DateTime.formatIso(DateTime.add(DateTime.makeUnsafe(instant), { hours: 8 })).slice(0, 10)
  )

export const today: Effect.Effect<Day> = Effect.map(now, dayAt)
