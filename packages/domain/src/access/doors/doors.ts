/**
 * Tries at a password or a code, counted per account and per address. A try of an account is counted
 * before it is looked at, so that a hundred at once are not a hundred free ones; whatever was no guess
 * is taken back. Nothing here tells whether the account exists.
 */
import { DateTime, Effect, Option } from "effect"

import { TooManyAttempts } from "../../errors.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { Digest } from "../../shared/Digest.ts"
import { hoursFromNow, now } from "../../shared/Instant.ts"
import { type Door, DoorRepo } from "./DoorRepo.ts"
import { type DoorKind, forgottenAfterHours, waitAfter } from "./waitAfter.ts"

export interface Attempt {
  readonly name: string
  readonly address: string | null
}

const millisOf = (instant: string): number => DateTime.toEpochMillis(DateTime.makeUnsafe(instant))

const after = (instant: string, seconds: number): string =>
  DateTime.formatIso(DateTime.add(DateTime.makeUnsafe(instant), { seconds }))

export const doors = Effect.gen(function* () {
  const repo = yield* DoorRepo
  const digest = yield* Digest
  const atomically = yield* Atomically

  /** A hash: what people type where a name belongs is now and then their password. */
  const doorOf = (name: string) =>
    Effect.map(digest.sha256(name.trim().toLowerCase()), (hash) => `account:${hash}`)

  /** Failures count until they are forgotten. */
  const counts = Effect.fnUntraced(function* ({ lastAt }: Door) {
    return lastAt > (yield* hoursFromNow(-forgottenAfterHours))
  })

  const refuseIfShut = Effect.fnUntraced(function* (door: Door) {
    const at = yield* now
    if (door.closedUntil <= at) return
    const left = Math.ceil((millisOf(door.closedUntil) - millisOf(at)) / 1000)
    return yield* new TooManyAttempts({ retryAfterSeconds: Math.max(1, left) })
  })

  const oneMore = Effect.fnUntraced(function* (kind: DoorKind, held: Door) {
    const [failures, lastAt] = [((yield* counts(held)) ? held.failures : 0) + 1, yield* now]
    const closedUntil = after(lastAt, waitAfter(kind, failures))
    yield* repo.put({ door: held.door, failures, lastAt, closedUntil })
  })

  const begun = Effect.fnUntraced(function* (door: string, address: string) {
    yield* repo.removeOlder(yield* hoursFromNow(-forgottenAfterHours))
    const from = Option.getOrNull(yield* repo.find(address))
    if (from !== null) yield* refuseIfShut(from)
    const held = yield* repo.hold(door)
    yield* refuseIfShut(held)
    yield* oneMore("account", held)
  }, atomically.run)

  const takenBack = Effect.fnUntraced(function* (door: string) {
    const held = yield* repo.hold(door)
    const failures = held.failures - 1
    if (failures <= 0) return yield* repo.remove(door)
    yield* repo.put({ ...held, failures, closedUntil: held.lastAt })
  }, atomically.run)

  const guessed = Effect.fnUntraced(function* (address: string) {
    yield* oneMore("address", yield* repo.hold(address))
  }, atomically.run)

  /** Lets `look` try, unless the door is shut. `isGuess` says which of its refusals count. */
  const guarded = <A, E, R>(
    { name, address: from }: Attempt,
    look: Effect.Effect<A, E, R>,
    isGuess: (error: E) => boolean
  ): Effect.Effect<A, E | TooManyAttempts, R> =>
    Effect.gen(function* () {
      const [door, address] = [yield* doorOf(name), `address:${from ?? ""}`]
      yield* begun(door, address)
      const found = yield* look.pipe(
        Effect.tapError((error) => (isGuess(error) ? guessed(address) : takenBack(door))),
        Effect.onInterrupt(() => takenBack(door)),
        Effect.tapDefect(() => takenBack(door))
      )
      yield* repo.remove(door)
      return found
    })

  return { guarded, doorOf }
})
