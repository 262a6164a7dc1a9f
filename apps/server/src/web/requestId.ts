/** Gives each request an id, or keeps the one a proxy gave; it is in the log, the audit and the answer. */
import type { MiddlewareHandler } from "hono"

import type { Env } from "./Env.ts"

const plain = /^[\w-]{1,64}$/

export const requestId: MiddlewareHandler<Env> = async (c, next) => {
  const given = c.req.header("x-request-id")
  const id = given !== undefined && plain.test(given) ? given : crypto.randomUUID()
  c.set("requestId", id)
  await next()
  c.res.headers.set("x-request-id", id)
}
