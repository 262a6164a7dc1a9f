/** Who is acting. Whoever runs a use case for somebody else provides it; without that it is the system. */
import { Context } from "effect"

import type { AccountId } from "../access/Account.ts"

export interface Actor {
  readonly kind: "account" | "operator" | "system"
  /** The account's name; the name of the machine's user for an operator. */
  readonly name: string
  readonly accountId: AccountId | null
  readonly requestId: string | null
  readonly address: string | null
}

export const systemActor: Actor = {
  kind: "system",
  name: "aiwei",
  accountId: null,
  requestId: null,
  address: null
}

export const CurrentActor = Context.Reference<Actor>("aiwei/CurrentActor", {
  defaultValue: () => systemActor
})
