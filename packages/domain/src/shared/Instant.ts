/** A moment as ISO text in UTC, for what happened in the office's own books. Days are `Day`. */
import { DateTime, Effect } from "effect"

export const now: Effect.Effect<string> = Effect.map(DateTime.now, DateTime.formatIso)
