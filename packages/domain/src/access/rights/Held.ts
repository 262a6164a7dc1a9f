/** What an actor holds: its grants, and what a token leaves out of them. */
import type { Verb } from "../Verb.ts"
import type { HeldGrant } from "./Grant.ts"

export interface Held {
  /** The operator of the machine and the program itself: whoever may open the data folder has it all. */
  readonly everything: boolean
  readonly grants: ReadonlyArray<HeldGrant>
  /** Verbs a token was limited to; null for every other way in. */
  readonly only: ReadonlyArray<Verb> | null
}

export const everything: Held = { everything: true, grants: [], only: null }
export const nothing: Held = { everything: false, grants: [], only: null }
