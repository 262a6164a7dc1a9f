/** What the domain needs from storage to count failed tries. Stored, so that a restart forgets none. */
import { Context, type Effect, type Option } from "effect"

export interface Door {
  /** `account:` and a hash of the name, or `address:` and the address. */
  readonly door: string
  readonly failures: number
  readonly lastAt: string
  /** ISO instant; at or before now where it is open. */
  readonly closedUntil: string
}

export class DoorRepo extends Context.Service<
  DoorRepo,
  {
    readonly find: (door: string) => Effect.Effect<Option.Option<Door>>
    /** Those among them that ever failed. */
    readonly findMany: (doors: ReadonlyArray<string>) => Effect.Effect<ReadonlyArray<Door>>
    /** The same, held until the transaction ends; one without failures where there was none. */
    readonly hold: (door: string) => Effect.Effect<Door>
    readonly put: (door: Door) => Effect.Effect<void>
    /** Whether there was one. */
    readonly remove: (door: string) => Effect.Effect<boolean>
    /** Whose last failure is older than that moment. */
    readonly removeOlder: (than: string) => Effect.Effect<void>
  }
>()("aiwei/DoorRepo") {}
