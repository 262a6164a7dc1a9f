/**
 * What a table of a certain year says about something dated: a post, a zone, a household officer. The
 * past stays what it was; a table of an earlier year that comes later fills only the time before.
 */
import { type Day, forever } from "@aiwei/domain/shared/Day"

export interface Span {
  readonly validFrom: Day
  readonly validTo: Day
}

export type Dated<A> =
  | { readonly _tag: "same"; readonly row: A & Span }
  /** Rows to store: the first is the one that now holds. `before` is null when nothing held. */
  | {
      readonly _tag: "other"
      readonly rows: readonly [A & Span, ...ReadonlyArray<A & Span>]
      readonly before: (A & Span) | null
    }

export const holdsOn = (day: Day) => (row: Span) => row.validFrom <= day && day < row.validTo

/** What a table of that day speaks of: what holds then, else what comes next. */
export const spanOn = <A extends Span>(rows: ReadonlyArray<A>, day: Day): A | undefined =>
  rows.find(holdsOn(day)) ??
  rows
    .filter(({ validFrom }) => validFrom > day)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))[0]

/** `made` gives the new row an id; `same` compares what the table says, not ids and days. */
export const dated = <A extends object>(
  rows: ReadonlyArray<A & Span>,
  from: Day,
  same: (row: A & Span) => boolean,
  write: (row: (A & Span) | null) => A
): Dated<A> => {
  if (rows.length === 0) {
    // A register of new buildings passes here, a hundred thousand times.
    return {
      _tag: "other",
      rows: [{ ...write(null), validFrom: from, validTo: forever }],
      before: null
    }
  }
  const held = rows.find(holdsOn(from))
  if (held !== undefined) {
    if (same(held)) return { _tag: "same", row: held }
    const now = { validFrom: from, validTo: held.validTo }
    if (held.validFrom === from) {
      return { _tag: "other", rows: [{ ...write(held), ...now }], before: held }
    }
    const ended = { ...held, validTo: from }
    return { _tag: "other", rows: [{ ...write(null), ...now }, ended], before: held }
  }
  const next = rows
    .filter((row) => row.validFrom > from)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))[0]
  if (next !== undefined && same(next)) {
    return { _tag: "other", rows: [{ ...next, validFrom: from }], before: next }
  }
  const validTo = next?.validFrom ?? forever
  return { _tag: "other", rows: [{ ...write(null), validFrom: from, validTo }], before: null }
}
