/**
 * Asks for the last published board. Public: no account, no cookie. "Nothing" is an answer of the
 * server and not a failure; everything that is neither a board nor that answer is thrown.
 */
import type { BoardView } from "@aiwei/domain/publication/BoardView"

import { isBoard } from "./isBoard.ts"

export interface BoardQuestion {
  /** The server's address without `/trpc`. */
  readonly base: string
  /** Division code; left out where the server holds one office. */
  readonly office?: string | undefined
  readonly fetch?: ((request: Request) => Response | Promise<Response>) | undefined
  /** Of the board already held: the answer is then "unchanged" while it is still the newest. */
  readonly etag?: string | null | undefined
}

export type BoardAnswer =
  | { readonly status: "board"; readonly board: BoardView; readonly etag: string | null }
  | { readonly status: "unchanged" }
  | { readonly status: "nothing" }

/** The server answered, but with neither a board nor "nothing". `code` is its own word for why. */
export class BoardRefused extends Error {
  override readonly name = "BoardRefused"
  readonly httpStatus: number
  readonly code: string | null
  constructor(httpStatus: number, code: string | null) {
    super(`board: ${httpStatus} ${code ?? "unknown answer"}`)
    this.httpStatus = httpStatus
    this.code = code
  }
}

/** A request nobody answers must not keep a wall waiting for ever. */
const patience = 15_000

export const boardAddress = (base: string, path: string, office?: string): string =>
  `${base}${path}${office === undefined ? "" : `?office=${encodeURIComponent(office)}`}`

const codeIn = (body: unknown): string | null => {
  if (typeof body !== "object" || body === null) return null
  const { code, _tag } = body as { readonly code?: unknown; readonly _tag?: unknown }
  return typeof code === "string" ? code : typeof _tag === "string" ? _tag : null
}

export const fetchBoard = async (question: BoardQuestion): Promise<BoardAnswer> => {
  const { base, office, etag, fetch = (request) => globalThis.fetch(request) } = question
  const request = new Request(boardAddress(base, "/board", office), {
    headers: etag === undefined || etag === null ? {} : { "if-none-match": etag },
    // The board held by the caller is the cache; a second one in between only hides changes.
    cache: "no-store",
    signal: AbortSignal.timeout(patience)
  })
  const response = await fetch(request)
  if (response.status === 304) return { status: "unchanged" }
  if (response.status === 204) return { status: "nothing" }
  const body: unknown = await response.json().catch(() => null)
  if (response.ok && isBoard(body)) {
    return { status: "board", board: body, etag: response.headers.get("etag") }
  }
  throw new BoardRefused(response.status, codeIn(body))
}
