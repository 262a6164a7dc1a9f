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

/** Behind a proxy that the settings do not name, everybody seems to be on this machine. */
const wasPassedOn = (headers: Headers): boolean =>
  headers.has("x-forwarded-for") || headers.has("forwarded") || headers.has("via")

export const localOrKnown =
  (trustProxy: boolean): MiddlewareHandler<Env> =>
  (c, next) =>
    c.get("identity") !== null ||
    (isLocal(addressOf(c, trustProxy)) && (trustProxy || !wasPassedOn(c.req.raw.headers)))
      ? next()
      : Promise.resolve(refuseDomain(new SignInRequired()))
