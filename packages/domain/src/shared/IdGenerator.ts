/** Where new ids come from: lower-case ULIDs. A service, so that a test hands out ids it knows. */
import { Clock, Context, Effect, Layer, Random } from "effect"

import { inBase32 } from "./base32.ts"

/** 30 bits are six digits; three draws are more than the sixteen digits of chance an id has. */
const draw = Random.nextIntBetween(0, 2 ** 30 - 1)
const sixteen = Effect.map(Effect.all([draw, draw, draw]), (draws) =>
  draws
    .map((n) => inBase32(n, 6))
    .join("")
    .slice(0, 16)
)

export class IdGenerator extends Context.Service<
  IdGenerator,
  {
    readonly next: Effect.Effect<string>
    /** In rising order, for rows that are stored together. */
    readonly many: (count: number) => Effect.Effect<ReadonlyArray<string>>
  }
>()("aiwei/IdGenerator") {
  static readonly layer = Layer.succeed(IdGenerator, {
    next: Effect.gen(function* () {
      const now = yield* Clock.currentTimeMillis
      return inBase32(now, 10) + (yield* sixteen)
    }),
    // One draw of chance for the whole batch and a count behind it: a draw per id is what costs.
    many: Effect.fnUntraced(function* (count: number) {
      const now = yield* Clock.currentTimeMillis
      const stem = inBase32(now, 10) + (yield* sixteen).slice(0, 11)
      return Array.from({ length: count }, (_, i) => stem + inBase32(i, 5))
    })
  })
}
