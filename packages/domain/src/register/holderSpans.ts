/**
 * Who holds something during which days, from whoever held it first and the changes since. A change tells the
 * holder from its day on, until the next one; what lies behind it never moves. Laws in the test of this file.
 */
import type { Day } from "../shared/Day.ts"
import { idFrom } from "./spans.ts"

export interface Held<Holder> {
  readonly id: string
  readonly validFrom: Day
  /** The first day on which it no longer holds. */
  readonly validTo: Day
  readonly holder: Holder
}

export interface HolderChange<Holder> {
  readonly fromDay: Day
  readonly holder: Holder
}

/** What a span is a part of. */
export const spannedId = (spanId: string): string => spanId.replace(/:\d{8}$/, "")

/** In the order of days, none of them empty; the first keeps the id of the whole. */
export const holderSpans = <Holder>(
  whole: Held<Holder>,
  changes: ReadonlyArray<HolderChange<Holder>>
): ReadonlyArray<Held<Holder>> => {
  const { id, validFrom, validTo, holder } = whole
  const inside = changes
    .filter(({ fromDay }) => validFrom <= fromDay && fromDay < validTo)
    .toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1))
  const starts = [
    { id, fromDay: validFrom, holder },
    ...inside.map((change) => ({ ...change, id: idFrom(id, change.fromDay) }))
  ]
  return starts.flatMap(({ id, fromDay, holder }, n) => {
    const until = starts[n + 1]?.fromDay ?? validTo
    return fromDay < until ? [{ id, validFrom: fromDay, validTo: until, holder }] : []
  })
}
