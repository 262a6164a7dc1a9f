/**
 * What becomes of one span when somebody else holds on from a day: it ends and another begins, so that the
 * past keeps its holder. A span that begins that day or later has no past and is simply another's. Laws in
 * the test of this file.
 */
import { Result } from "effect"

import { idFrom, type Spanned, type TooEarly } from "../register/spans.ts"
import type { Day } from "../shared/Day.ts"

export interface SpanPassed<A> {
  readonly before: A
  readonly stored: ReadonlyArray<A>
  /** The span from that day on; null when nothing goes on. */
  readonly goesOn: A | null
}

/** `taken` is the row with another holder; null ends it, which needs a day on which it held. */
export const passedOn = <A extends Spanned>(
  row: A,
  on: Day,
  taken: A | null
): Result.Result<SpanPassed<A>, TooEarly> => {
  if (row.validFrom >= on) {
    if (taken === null) return Result.fail({ since: row.validFrom })
    return Result.succeed({ before: row, stored: [taken], goesOn: taken })
  }
  const ended: A = { ...row, validTo: on }
  if (taken === null) return Result.succeed({ before: row, stored: [ended], goesOn: null })
  const goesOn: A = { ...taken, id: idFrom(row.id, on), validFrom: on }
  return Result.succeed({ before: row, stored: [ended, goesOn], goesOn })
}
