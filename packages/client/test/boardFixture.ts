/** A board as it stands on the wire, and a server of it that lives in the test. */
import type { BoardView } from "@aiwei/domain/publication/BoardView"
import type { Month } from "@aiwei/domain/shared/Month"

export const may: BoardView = {
  office: { code: "990104003000", name: "滨河街道" },
  period: "2026-05" as Month,
  version: 1,
  corrected: false,
  schemeTotal: "100.00",
  comparedWith: "2026-04" as Month,
  publishedAt: "2026-06-05T06:30:00.000Z",
  dataAsOf: "2026-06-05T06:30:00.000Z",
  sha256: "a".repeat(64),
  rows: [
    { rank: 1, unitName: "青石桥社区", total: "97.45", change: 2, vetoed: false },
    { rank: null, unitName: "朝阳里社区", total: "96.50", change: null, vetoed: true }
  ]
}

/** Answers as the server does: an ETag that follows the hash, and 304 to whoever holds it. */
export const boardServer = (first: BoardView | null) => {
  const state = { board: first, away: false, asked: [] as Array<Request> }
  const fetch = (request: Request): Response => {
    state.asked.push(request)
    if (state.away) throw new TypeError("fetch failed")
    if (state.board === null) return new Response(null, { status: 204 })
    const etag = `"${state.board.sha256}"`
    if (request.headers.get("if-none-match") === etag) {
      return new Response(null, { status: 304, headers: { etag } })
    }
    return Response.json(state.board, { headers: { etag } })
  }
  return { state, fetch }
}
