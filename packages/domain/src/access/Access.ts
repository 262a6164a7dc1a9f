/** Use cases about signing in: accounts, sessions of the web, tokens of scripts. */
import { Context, type Effect, type Option } from "effect"

import type { AccountNameTaken, AccountNotFound, SignInFailed, WeakPassword } from "../errors.ts"
import type { Day } from "../shared/Day.ts"
import type { AccountView } from "./Account.ts"

export interface SignIn {
  readonly name: string
  readonly password: string
  readonly address: string | null
  readonly agent: string | null
}

export interface SignedIn {
  readonly account: AccountView
  /** For the cookie; only its hash is stored. */
  readonly secret: string
  /** ISO instant. */
  readonly expiresAt: string
}

export interface NewAccount {
  readonly name: string
  readonly displayName?: string | null | undefined
  readonly password: string
}

export interface NewToken {
  readonly name: string
  /** Name of the account it acts for; the acting account, else the first one, when left out. */
  readonly account?: string | null | undefined
  /** The last day on which it works. */
  readonly expiresOn?: Day | null | undefined
}

export class Access extends Context.Service<
  Access,
  {
    readonly signIn: (attempt: SignIn) => Effect.Effect<SignedIn, SignInFailed>
    readonly signOut: (secret: string) => Effect.Effect<void>
    readonly currentBySession: (secret: string) => Effect.Effect<Option.Option<AccountView>>
    readonly currentByToken: (secret: string) => Effect.Effect<Option.Option<AccountView>>
    readonly accounts: Effect.Effect<ReadonlyArray<AccountView>>
    readonly addAccount: (
      account: NewAccount
    ) => Effect.Effect<AccountView, AccountNameTaken | WeakPassword>
    /** Also ends every session of the account. */
    readonly setPassword: (change: {
      readonly name: string
      readonly password: string
    }) => Effect.Effect<void, AccountNotFound | WeakPassword>
    /** The token is shown this once. */
    readonly createToken: (
      token: NewToken
    ) => Effect.Effect<{ readonly id: string; readonly token: string }, AccountNotFound>
    /** Makes `admin` with a random password while there is no account; null when there is one. */
    readonly firstRun: Effect.Effect<{ readonly name: string; readonly password: string } | null>
  }
>()("aiwei/Access") {}
