/**
 * A dated record goes back to the spans that stood before: the file wrote one span, and where another held
 * then it ended that one on the day its own begins. Nothing goes back unless both stand as the file left them.
 */
import { Option } from "effect"

import type { RecordOf } from "../recordOf.ts"
import { type Fields, isFields } from "../UndoLine.ts"

export interface Spans<A> {
  readonly put: ReadonlyArray<A>
  readonly remove: ReadonlyArray<A>
}

/** `null` when it has changed since. `storedOf` finds a span by its id. */
export const spanReversed = <A extends object>(
  record: RecordOf<A>,
  { before, after }: { readonly before: unknown; readonly after: unknown },
  storedOf: (id: unknown) => A | undefined
): Spans<A> | null => {
  const [was, now] = [isFields(before) ? before : null, isFields(after) ? after : null]
  if (now === null || (was !== null && sameSpan(record, was, now))) return { put: [], remove: [] }
  const stored = storedOf(now["id"])
  if (stored === undefined || !record.same(stored, now)) return null
  if (was === null) return { put: [], remove: [stored] }
  const back = record.read(was)
  if (Option.isNone(back)) return null
  if (was["id"] === now["id"]) return { put: [back.value], remove: [] }
  const ended = storedOf(was["id"])
  const isEnded = ended !== undefined && record.same(ended, { ...was, validTo: now["validFrom"] })
  return isEnded ? { put: [back.value], remove: [stored] } : null
}

const sameSpan = <A>(record: RecordOf<A>, was: Fields, now: Fields): boolean =>
  record.same(was, now)
