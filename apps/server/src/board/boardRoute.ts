/**
 * GET /board: the last published ranking, for anybody. It stands before all other middleware, since
 * walls ask for it all day: its headers are constants and its bytes are ready.
 */
import { Result } from "effect"
import type { Handler } from "hono"

import { refuseDomain } from "../web/refuseDomain.ts"
import type { BoardBytes, BoardCache } from "./BoardCache.ts"

const constant = {
  "content-type": "application/json",
  "x-content-type-options": "nosniff",
  // Held by whoever asked, but asked for again each time: an unchanged board costs a 304.
  "cache-control": "no-cache",
  vary: "accept-encoding"
}

const holds = (header: string | null, etag: string): boolean =>
  header !== null &&
  (header === etag ||
    header.split(",").some((one) => one.trim().replace(/^W\//, "") === etag || one.trim() === "*"))

const answer = ({ etag, plain, gzip }: BoardBytes, { headers }: Request): Response => {
  if (holds(headers.get("if-none-match"), etag)) {
    return new Response(null, { status: 304, headers: { ...constant, etag } })
  }
  if (headers.get("accept-encoding")?.includes("gzip") !== true) {
    return new Response(plain, { headers: { ...constant, etag } })
  }
  return new Response(gzip, { headers: { ...constant, etag, "content-encoding": "gzip" } })
}

export const boardRoute =
  (cache: BoardCache): Handler =>
  (c) => {
    const office = c.req.query("office") ?? null
    const ready = cache.fresh(office)
    if (ready !== null) return answer(ready, c.req.raw)
    return cache
      .load(office)
      .then((loaded) =>
        Result.isSuccess(loaded) ? answer(loaded.success, c.req.raw) : refuseDomain(loaded.failure)
      )
  }
