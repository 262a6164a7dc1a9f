/**
 * What holds during spans of days, and how it changes: from a day on, or not any more. The past keeps its
 * answers: a change never touches a day before its own. Laws in the test of this file.
 */
import { Result } from "effect"

import type { Day } from "../shared/Day.ts"
import { forever } from "../shared/Day.ts"

export interface Spanned {
  readonly id: string
  readonly validFrom: Day
  /** The first day on which it no longer holds. */
  readonly validTo: Day
}

/** What holds began on `since`, so nothing can have changed on or before that day. */
export interface TooEarly {
  readonly since: Day
}

export const heldOn =
  (day: Day) =>
  (row: Spanned): boolean =>
    row.validFrom <= day && day < row.validTo

/** One of several rows of a day: the one that tables show. */
export const shownOn = <A extends Spanned>(rows: ReadonlyArray<A>, day: Day): A | undefined =>
  rows.filter(heldOn(day)).toSorted((a, b) => (a.id < b.id ? -1 : 1))[0]

/** Of the span that all those that followed it, one after the other, go back to. */
export const firstId = (id: string): string => id.replace(/:\d{8}$/, "")

/**
 * The id of the span that follows another. It sorts right behind it, so that of two posts held at once the
 * one that was shown first is still shown first.
 */
export const idFrom = (id: string, on: Day): string => `${firstId(id)}:${on.replaceAll("-", "")}`

const nextFrom = (rows: ReadonlyArray<Spanned>, on: Day): Day =>
  rows.reduce(
    (next, { validFrom }) => (validFrom > on && validFrom < next ? validFrom : next),
    forever
  )

/** The rows to store so that from `on` on `written` holds instead of what held. */
export const changedFrom = <A extends Spanned>(
  rows: ReadonlyArray<A>,
  on: Day,
  newId: string,
  written: (held: A | null) => Omit<A, keyof Spanned>
): Result.Result<ReadonlyArray<A>, TooEarly> => {
  const held = shownOn(rows, on)
  const span =
    held === undefined
      ? { id: newId, validFrom: on, validTo: nextFrom(rows, on) }
      : { id: idFrom(held.id, on), validFrom: on, validTo: held.validTo }
  if (held !== undefined && held.validFrom === on) return Result.fail({ since: on })
  // What a span is made of and the rest of the row: together they are the row, which no type can be told.
  const begun = { ...written(held ?? null), ...span } as A
  return Result.succeed(held === undefined ? [begun] : [{ ...held, validTo: on }, begun])
}

/**
 * Changes of that very day, which an end on it leaves without a day to hold: what they ended has ended. What
 * began on it with nothing before was never changed.
 */
export const withdrawnOn = <A extends Spanned>(rows: ReadonlyArray<A>, on: Day): ReadonlyArray<A> =>
  rows.some(({ validTo }) => validTo === on) ? rows.filter(({ validFrom }) => validFrom === on) : []

/** The rows to store so that nothing holds from `on` on; an empty list when nothing did. */
export const endedFrom = <A extends Spanned>(
  rows: ReadonlyArray<A>,
  on: Day
): Result.Result<ReadonlyArray<A>, TooEarly> => {
  const later = rows.filter(({ validTo }) => validTo > on)
  const [begun] = later
    .filter(({ validFrom }) => validFrom >= on)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
  if (begun !== undefined) return Result.fail({ since: begun.validFrom })
  return Result.succeed(later.map((row) => ({ ...row, validTo: on })))
}
