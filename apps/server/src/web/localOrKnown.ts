/**
 * Figures of the process are for whoever is on this machine or signed in: they name no person, but they
 * tell a stranger how much is going on. A collector elsewhere brings a bearer token.
 */
import { SignInRequired } from "@aiwei/domain/errors"
import type { MiddlewareHandler } from "hono"

import { addressOf } from "./caller.ts"
import type { Env } from "./Env.ts"
import { refuseDomain } from "./refuseDomain.ts"

const isLocal = (address: string): boolean =>
  address === "in-process" || /^(::ffff:)?127\.|^::1$/.test(address)

export const localOrKnown =
  (trustProxy: boolean): MiddlewareHandler<Env> =>
  (c, next) =>
    c.get("identity") !== null || isLocal(addressOf(c, trustProxy))
      ? next()
      : Promise.resolve(refuseDomain(new SignInRequired()))
