/** Puts who is asking beside the request, for the procedures and the plain routes alike. */
import type { MiddlewareHandler } from "hono"

import type { Identities } from "../access/identify.ts"
import { cameSecurely } from "./caller.ts"
import type { Env } from "./Env.ts"

export const identified =
  (identities: Identities, trustProxy: boolean): MiddlewareHandler<Env> =>
  (c, next) => {
    const found = identities.of(c.req.raw.headers, cameSecurely(c.req.raw, trustProxy))
    if (found instanceof Promise) {
      return found.then((identity) => {
        c.set("identity", identity)
        return next()
      })
    }
    c.set("identity", found)
    return next()
  }
