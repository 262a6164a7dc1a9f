/**
 * Refuses a browser's request that changes something and comes from another site. The content type is
 * no protection: a page elsewhere may send JSON. A bearer token is: no browser adds it by itself.
 */
import type { MiddlewareHandler } from "hono"

import { refuseCall } from "./refuseCall.ts"

const reading = new Set(["GET", "HEAD", "OPTIONS"])

const hostOf = (origin: string): string | null =>
  URL.canParse(origin) ? new URL(origin).host : null

/** The host the caller believes to talk to. */
const hostAsked = (request: Request): string =>
  request.headers.get("host") ?? new URL(request.url).host

export const isForeign = (request: Request): boolean => {
  if (reading.has(request.method) || request.headers.has("authorization")) return false
  const origin = request.headers.get("origin")
  if (origin !== null) return hostOf(origin) !== hostAsked(request)
  const site = request.headers.get("sec-fetch-site")
  return site === "cross-site" || site === "same-site"
}

export const originCheck: MiddlewareHandler = (c, next) => {
  if (!isForeign(c.req.raw)) return next()
  const origin = c.req.header("origin") ?? ""
  return Promise.resolve(refuseCall(c.req.path, 403, { _tag: "CrossOrigin", origin }))
}
