/** Whom the audit trail names for this request; null for a caller who is not signed in. */
import type { Actor } from "@aiwei/domain/audit/CurrentActor"
import type { Context } from "hono"

import { addressOf } from "../web/caller.ts"
import type { Env } from "../web/Env.ts"

export const actorOf = (c: Context<Env>, trustProxy: boolean): Actor | null => {
  const identity = c.get("identity")
  if (identity === null || identity === undefined) return null
  return {
    kind: identity.kind,
    name: identity.name,
    accountId: identity.account?.id ?? null,
    held: identity.held,
    role: null,
    reach: null,
    requestId: c.get("requestId"),
    address: addressOf(c, trustProxy),
    client: identity.client ?? c.req.header("user-agent") ?? null
  }
}
