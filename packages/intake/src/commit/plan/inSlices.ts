/**
 * Goes through many lines a slice at a time: a plan is worked out where everybody else is answered too, who must
 * not wait for all of a large register.
 */
import { Effect } from "effect"

/** A few milliseconds of work. */
const sliceSize = 500

export const inSlices = Effect.fnUntraced(function* <A>(
  items: ReadonlyArray<A>,
  each: (item: A) => void
) {
  for (let start = 0; start < items.length; start += sliceSize) {
    const end = Math.min(start + sliceSize, items.length)
    for (let at = start; at < end; at++) each(items[at] as A)
    if (end < items.length) yield* Effect.yieldNow
  }
})
