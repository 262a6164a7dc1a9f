/** What the domain needs from storage for second factors and the codes that recover from a lost one. */
import { Context, type Effect, type Option, Schema } from "effect"

import { AccountId } from "../AccountId.ts"

export const StoredFactor = Schema.Struct({
  accountId: AccountId,
  /** Sealed with the installation's key. */
  sealedSecret: Schema.String,
  begunAt: Schema.String,
  /** Null while no code has shown that the telephone has it. */
  confirmedAt: Schema.NullOr(Schema.String),
  /** The newest step of time a code was taken of: none at or before it is taken again. */
  lastStep: Schema.Int
})
export interface StoredFactor extends Schema.Schema.Type<typeof StoredFactor> {}

export class SecondFactorRepo extends Context.Service<
  SecondFactorRepo,
  {
    readonly find: (account: AccountId) => Effect.Effect<Option.Option<StoredFactor>>
    /** The accounts whose factor is confirmed. */
    readonly confirmed: Effect.Effect<ReadonlyArray<AccountId>>
    readonly put: (factor: StoredFactor) => Effect.Effect<void>
    /** False where that step, or a later one, was taken before: two at once cannot both take it. */
    readonly takeStep: (account: AccountId, step: number) => Effect.Effect<boolean>
    /** Also its recovery codes; false where there was none. */
    readonly remove: (account: AccountId) => Effect.Effect<boolean>
    /** In place of all earlier ones. */
    readonly putCodes: (account: AccountId, hashes: ReadonlyArray<string>) => Effect.Effect<void>
    /** False where it is none of them, or was used. */
    readonly useCode: (account: AccountId, hash: string, at: string) => Effect.Effect<boolean>
    readonly codesLeft: (account: AccountId) => Effect.Effect<number>
  }
>()("aiwei/SecondFactorRepo") {}
