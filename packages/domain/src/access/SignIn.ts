/** What goes into the use cases of `Access` and what comes out of them. */
import type { AccountView } from "./Account.ts"
import type { Owed } from "./owed.ts"
import type { Held } from "./rights/Held.ts"

export interface SignIn {
  readonly name: string
  readonly password: string
  /** Of the second factor, or one to recover with. */
  readonly code?: string | null | undefined
  readonly address: string | null
  readonly agent: string | null
}

export interface SignedIn {
  readonly account: AccountView
  /** What it may do today. */
  readonly held: Held
  readonly owes: ReadonlyArray<Owed>
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

export interface PasswordChange {
  readonly name: string
  readonly password: string
}
