/** What the domain needs from storage for grants. */
import { Context, type Effect } from "effect"

import type { Day } from "../../shared/Day.ts"
import type { AccountId } from "../AccountId.ts"
import type { Grant, HeldGrant } from "./Grant.ts"
import type { Role } from "./Role.ts"

export class GrantRepo extends Context.Service<
  GrantRepo,
  {
    readonly insert: (grant: Grant) => Effect.Effect<void>
    /** Ends it on that day; one that had not begun yet ends on the day it would have. */
    readonly end: (id: string, on: Day) => Effect.Effect<void>
    /** Every grant of an account, ended ones too, the oldest first; null for those of all accounts. */
    readonly of: (account: AccountId | null) => Effect.Effect<ReadonlyArray<Grant>>
    /** Those that hold on that day, with the place of their branch on it. A place that is closed has none left. */
    readonly heldOn: (account: AccountId, day: Day) => Effect.Effect<ReadonlyArray<HeldGrant>>
    /** How many active accounts hold this role on that day. */
    readonly holders: (role: Role, day: Day) => Effect.Effect<number>
  }
>()("aiwei/GrantRepo") {}
