/** Use cases about all accounts: founding them, listing them, closing and opening them, and their doors. */
import { Context, Effect, Layer } from "effect"

import type {
  AccountNameTaken,
  AccountNotFound,
  NotAllowed,
  SessionNotFound
} from "../../errors.ts"
import type {
  AdministratorsOwn,
  LastAdministrator,
  SecondFactorState,
  WeakPassword
} from "../accessErrors.ts"
import type { AccountView } from "../Account.ts"
import { accountCare } from "./accountCare.ts"
import type { AccountLine } from "./AccountLine.ts"
import { accountLines } from "./accountLines.ts"
import { type Founded, founding } from "./founding.ts"
import type { OpenSession } from "./sessionsOf.ts"

export class Accounts extends Context.Service<
  Accounts,
  {
    readonly list: Effect.Effect<ReadonlyArray<AccountLine>>
    /** By the founder, which retires with it. */
    readonly found: (
      given: Founded
    ) => Effect.Effect<ReadonlyArray<AccountView>, NotAllowed | AccountNameTaken | WeakPassword>
    /** Its sessions end; its scripts stop until it is enabled again. */
    readonly disable: (name: string) => Effect.Effect<void, AccountNotFound | LastAdministrator>
    readonly enable: (name: string) => Effect.Effect<void, AccountNotFound>
    /** Forgets its failed tries; those of an address stay. */
    readonly unlock: (name: string) => Effect.Effect<void, AccountNotFound>
    readonly sessions: (name: string) => Effect.Effect<ReadonlyArray<OpenSession>, AccountNotFound>
    /** All of them where no id is given; gives how many. */
    readonly endSessions: (
      name: string,
      id: string | null
    ) => Effect.Effect<number, AccountNotFound | SessionNotFound>
    /** For whoever has lost the telephone and the recovery codes. */
    readonly endSecondFactor: (
      name: string
    ) => Effect.Effect<void, AccountNotFound | AdministratorsOwn | SecondFactorState>
  }
>()("aiwei/Accounts") {
  static readonly layer = Layer.effect(
    Accounts,
    Effect.gen(function* () {
      return { ...(yield* accountLines), ...(yield* accountCare), ...(yield* founding) }
    })
  )
}
