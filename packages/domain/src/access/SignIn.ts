/** What goes into the use cases of `Access` and what comes out of them. */
import type { Day } from "../shared/Day.ts"
import type { AccountView } from "./Account.ts"
import type { Held } from "./rights/Held.ts"

export interface SignIn {
  readonly name: string
  readonly password: string
  readonly address: string | null
  readonly agent: string | null
}

export interface SignedIn {
  readonly account: AccountView
  /** What it may do today. */
  readonly held: Held
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

export interface PasswordChange {
  readonly name: string
  readonly password: string
}
