/**
 * GET /board: the last published ranking, for anybody. It stands before all other middleware, since
 * walls ask for it all day: its headers are constants and its bytes are ready.
 */
import type { DomainError } from "@aiwei/domain/errors"
import { Result } from "effect"
import type { Handler } from "hono"

import { refuseDomain } from "../web/refuseDomain.ts"
import { dataHeaders } from "../web/secureHeaders.ts"
import type { BoardBytes, BoardCache } from "./BoardCache.ts"

const constant = {
  ...Object.fromEntries(dataHeaders),
  "content-type": "application/json",
  // Held by whoever asked, but asked for again each time: an unchanged board costs a 304.
  "cache-control": "no-cache",
  vary: "accept-encoding"
}

const holds = (header: string | null, etag: string): boolean =>
  header !== null &&
  (header === etag ||
    header.split(",").some((one) => one.trim().replace(/^W\//, "") === etag || one.trim() === "*"))

interface Ready {
  readonly bytes: BoardBytes
  readonly plain: Record<string, string>
  readonly packed: Record<string, string>
}

/** The headers of a board, made once for as long as it is the board. */
const readyOf = (bytes: BoardBytes): Ready => {
  const plain = { ...constant, etag: bytes.etag }
  return { bytes, plain, packed: { ...plain, "content-encoding": "gzip" } }
}

const answer = ({ bytes, plain, packed }: Ready, { headers }: Request): Response => {
  if (holds(headers.get("if-none-match"), bytes.etag)) {
    return new Response(null, { status: 304, headers: plain })
  }
  return headers.get("accept-encoding")?.includes("gzip") === true
    ? new Response(bytes.gzip, { headers: packed })
    : new Response(bytes.plain, { headers: plain })
}

/** No board yet is an answer, not a failure: a wall that waits must not fill its console with errors. */
const nothing = (): Response =>
  new Response(null, {
    status: 204,
    headers: { ...Object.fromEntries(dataHeaders), "cache-control": "no-cache" }
  })

const refusal = (error: DomainError): Response =>
  error._tag === "NothingPublished" ? nothing() : refuseDomain(error)

export const boardRoute = (cache: BoardCache): Handler => {
  const ready = new WeakMap<BoardBytes, Ready>()
  const made = (bytes: BoardBytes): Ready => {
    const found = ready.get(bytes) ?? readyOf(bytes)
    ready.set(bytes, found)
    return found
  }
  return (c) => {
    const office = c.req.query("office")?.trim() ?? null
    const fresh = cache.fresh(office)
    if (fresh !== null) return answer(made(fresh), c.req.raw)
    return cache
      .load(office)
      .then((loaded) =>
        Result.isSuccess(loaded) ? answer(made(loaded.success), c.req.raw) : refusal(loaded.failure)
      )
  }
}
