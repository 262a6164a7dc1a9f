/** What a procedure may use beside its input. Made for each request by whoever hosts the router. */
import type { AccountView } from "@aiwei/domain/access/Account"
import type { Owed } from "@aiwei/domain/access/owed"
import type { Actor } from "@aiwei/domain/audit/CurrentActor"
import type { Day } from "@aiwei/domain/shared/Day"

import type { Run } from "./run.ts"

/** The caller's session, as far as the web's cookie goes. */
export interface SessionDoor {
  /** The secret in the cookie; null without one. */
  readonly secret: string | null
  /** Tells the browser to keep the secret until then. */
  readonly open: (secret: string, expiresAt: string) => void
  readonly close: () => void
  /** Who is signed in may have changed: whatever was remembered of it is forgotten. */
  readonly changed: () => void
}

export interface Caller {
  readonly address: string
  readonly agent: string | null
}

/** Counts tries at a password, before the password is looked at. */
export interface SignInLimit {
  /** Seconds to wait, or null when this try may go on; then `ended` must follow. */
  readonly attempt: (address: string, name: string) => number | null
  /** The password was looked at, whatever came of it. */
  readonly ended: () => void
  /** With the address it came from where that try was no guess: it is given back. */
  readonly succeeded: (name: string, address?: string) => void
}

/** A file on its way in: which one, or what it is called, and how many bytes it may have. */
export interface UploadDoor {
  readonly file: string | null
  /** Of a file that was not announced before. */
  readonly name: string | null
  readonly limit: number
}

export interface ApiContext {
  readonly run: Run
  /** The same, naming another actor: the one whose role and reach are known. */
  readonly runAs: (actor: Actor) => Run
  /** The day on which rights are asked. */
  readonly day: Day
  /** Null: nobody is signed in. */
  readonly actor: Actor | null
  /** Null for the operator of the machine, too: that is no account. */
  readonly account: AccountView | null
  /** What the account must settle before it may do anything else. */
  readonly owes: ReadonlyArray<Owed>
  readonly session: SessionDoor
  readonly caller: Caller
  readonly signInLimit: SignInLimit
  readonly upload: UploadDoor
  /** A month was published: those who watch the wall are told at once. */
  readonly published: () => void
}
