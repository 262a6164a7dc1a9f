/** Who is acting. Whoever runs a use case for somebody else provides it; without that it is the system. */
import { Context } from "effect"

import type { AccountId } from "../access/AccountId.ts"
import { everything, type Held } from "../access/rights/Held.ts"
import type { Role } from "../access/rights/Role.ts"
import type { TreePath } from "../org/TreePath.ts"

export interface Actor {
  readonly kind: "account" | "operator" | "system"
  /** The account's name; the name of the machine's user for an operator. */
  readonly name: string
  readonly accountId: AccountId | null
  readonly held: Held
  /** The role by which this request was allowed; null where none was needed. */
  readonly role: Role | null
  /** The branches this request may read; null for the whole tree. Reads filter by it in SQL. */
  readonly reach: ReadonlyArray<TreePath> | null
  readonly requestId: string | null
  readonly address: string | null
  /** The program that asks, as it names itself; `token:NAME` for a script. */
  readonly client: string | null
}

export const systemActor: Actor = {
  kind: "system",
  name: "aiwei",
  accountId: null,
  held: everything,
  role: null,
  reach: null,
  requestId: null,
  address: null,
  client: null
}

export const CurrentActor = Context.Reference<Actor>("aiwei/CurrentActor", {
  defaultValue: () => systemActor
})
