/** What the domain needs from storage for accounts, sessions and tokens. */
import { Context, type Effect, type Option } from "effect"

import type { Account, ApiToken, Session } from "./Account.ts"
import type { AccountId } from "./AccountId.ts"

export class AccountRepo extends Context.Service<
  AccountRepo,
  {
    /** None when another account has this name. */
    readonly insert: (account: Account) => Effect.Effect<Option.Option<Account>>
    readonly findById: (id: AccountId) => Effect.Effect<Option.Option<Account>>
    /** Upper and lower case are the same here. */
    readonly findByName: (name: string) => Effect.Effect<Option.Option<Account>>
    readonly findAll: Effect.Effect<ReadonlyArray<Account>>
    readonly setDisplayName: (id: AccountId, displayName: string) => Effect.Effect<void>
    readonly setPassword: (
      id: AccountId,
      passwordHash: string,
      at: string,
      mustChange: Account["mustChange"]
    ) => Effect.Effect<void>
    /** Notes a password that was replaced at that moment, and forgets all but the newest `keep`. */
    readonly keepPassword: (
      id: AccountId,
      passwordHash: string,
      at: string,
      keep: number
    ) => Effect.Effect<void>
    /** Hashes of those before the present one, the newest first. */
    readonly earlierPasswords: (
      id: AccountId,
      limit: number
    ) => Effect.Effect<ReadonlyArray<string>>
    readonly setState: (id: AccountId, state: Account["state"]) => Effect.Effect<void>
    readonly noteSignIn: (id: AccountId, at: string) => Effect.Effect<void>
    readonly insertSession: (session: Session) => Effect.Effect<void>
    readonly findSession: (id: string) => Effect.Effect<Option.Option<Session>>
    readonly touchSession: (id: string, lastSeenAt: string) => Effect.Effect<void>
    readonly deleteSession: (id: string) => Effect.Effect<void>
    /** Those that have ended and were not yet cleared away are among them. */
    readonly sessionsOf: (id: AccountId) => Effect.Effect<ReadonlyArray<Session>>
    /** All of the account's but `keep`. */
    readonly deleteSessionsOf: (id: AccountId, keep: string | null) => Effect.Effect<void>
    /** Those that ended at or before this moment. */
    readonly deleteSessionsEnded: (at: string) => Effect.Effect<void>
    readonly insertToken: (token: ApiToken) => Effect.Effect<void>
    readonly findTokenByHash: (hash: string) => Effect.Effect<Option.Option<ApiToken>>
    readonly touchToken: (id: string, lastUsedAt: string) => Effect.Effect<void>
    /** Of all accounts where null; the newest first, revoked and ended ones too. */
    readonly tokensOf: (id: AccountId | null) => Effect.Effect<ReadonlyArray<ApiToken>>
    readonly revokeToken: (id: string, at: string) => Effect.Effect<void>
  }
>()("aiwei/AccountRepo") {}
