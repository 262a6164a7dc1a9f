/**
 * The edge of every repository method: a span with its name, and whatever went wrong dies. A broken
 * query or row is a bug or an outage, nothing a caller could handle.
 */
import { Effect } from "effect"

/** The name says where it is: looking for the line costs more than many a question. */
const unplaced = { captureStackTrace: false }

export const answered =
  (name: string) =>
  <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, never, R> =>
    effect.pipe(Effect.orDie, Effect.withSpan(name, {}, unplaced))
