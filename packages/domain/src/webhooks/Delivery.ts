/**
 * One message to one address, kept until it arrived or was given up. It may arrive twice (the answer was
 * lost, the server was killed): its id is the same then, and whoever receives it goes by that.
 */
import { Schema } from "effect"

export const Delivery = Schema.Struct({
  id: Schema.NonEmptyString,
  webhookId: Schema.NonEmptyString,
  /** A `WebhookEvent`, or `test`. */
  event: Schema.String,
  /** JSON text, signed as it stands. */
  body: Schema.String,
  state: Schema.Literals(["waiting", "delivered", "givenUp"]),
  /** How often it was tried. */
  attempts: Schema.Int,
  nextAt: Schema.String,
  queuedAt: Schema.String,
  endedAt: Schema.NullOr(Schema.String),
  /** HTTP's, of the last answer; null where there was none. */
  status: Schema.NullOr(Schema.Int),
  /** Why the last try failed: a `PostFault`, or null. */
  why: Schema.NullOr(Schema.String)
})
export interface Delivery extends Schema.Schema.Type<typeof Delivery> {}

/** Minutes to wait after the first, the second … try that failed: two days in all. */
const waits = [1, 5, 15, 60, 180, 360, 720, 1440] as const

/** Null: it was tried often enough. */
export const minutesUntilNext = (attempts: number): number | null => waits[attempts - 1] ?? null

/** Days for which an ended message is kept, so that somebody can see what became of it. */
export const keptDays = 30
