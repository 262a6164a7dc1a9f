/** Boards as they stand on the wire, the browser around the wall, and a server that lives in the test. */
import { makeBoard } from "@aiwei/client/board"
import type { EventStreamClass } from "@aiwei/client/keepStream"
import type { BoardRow, BoardView } from "@aiwei/domain/publication/BoardView"
import type { Day } from "@aiwei/domain/shared/Day"
import type { Month } from "@aiwei/domain/shared/Month"

import type { Storage } from "../src/settings/readSettings.ts"

export const ranked = (rank: number, unitName: string, total: string, change = 0): BoardRow => ({
  rank,
  unitName,
  total,
  change,
  vetoed: false
})

export const vetoed = (unitName: string, total: string): BoardRow => ({
  rank: null,
  unitName,
  total,
  change: null,
  vetoed: true
})

/** The sample office's month of May. */
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
    ranked(1, "青石桥社区", "97.45", 2),
    ranked(2, "滨河花园社区", "96.30", 1),
    ranked(3, "望江社区", "96.10", -2),
    ranked(4, "建设新村社区", "95.25", 2),
    ranked(4, "水岸社区", "95.25", 1),
    ranked(6, "金桂社区", "94.25", 2),
    ranked(7, "春晖社区", "93.95"),
    ranked(8, "南关社区", "93.35", 2),
    ranked(9, "柳荫社区", "92.50", 3),
    ranked(10, "南关东社区", "92.45", -1),
    ranked(11, "红旗路社区", "92.00"),
    vetoed("朝阳里社区", "96.50")
  ]
}

export const notice = {
  lastDay: "2026-06-10" as Day,
  daysLeft: 3,
  objectUntil: "2026-06-09" as Day
}

/** May while it hangs out for review, with what one community says to it. */
export const noticed: BoardView = {
  ...may,
  sha256: "b".repeat(64),
  notice,
  replies: [
    { unitName: "南关社区", indicator: "病媒生物防制", text: "当日已补投药。", outcome: null }
  ]
}

/** A board of any size: all ranked, no ties. */
export const boardOf = (count: number): BoardView => ({
  ...may,
  rows: Array.from({ length: count }, (_, at) => ranked(at + 1, `第${at + 1}社区`, "90.00"))
})

export const memory = (): Storage & { readonly kept: Map<string, string> } => {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key)
  }
}

/** The real client on a server in memory, with a stream that speaks when told to. */
export const boardServer = (first: BoardView | null) => {
  const state = { board: first, away: false, refusal: null as string | null }
  const heard = new Set<() => void>()
  const fetch = (request: Request): Response => {
    if (state.away) throw new TypeError("fetch failed")
    if (state.refusal !== null) return Response.json({ code: state.refusal }, { status: 409 })
    if (state.board === null) return new Response(null, { status: 204 })
    const etag = `"${state.board.sha256}${state.board.wall?.name ?? ""}"`
    if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304 })
    return Response.json(state.board, { headers: { etag } })
  }
  const EventSource: EventStreamClass = class {
    addEventListener(type: string, listener: () => void) {
      if (type === "published") heard.add(listener)
    }
    close() {
      heard.clear()
    }
  }
  const client = makeBoard({ url: "http://aiwei.local/trpc", fetch }, EventSource)
  const publish = (board: BoardView) => {
    state.board = board
    for (const listener of heard) listener()
  }
  return { client, state, publish }
}

/** `wide` and the like are what the screen matches; everything else it does not. */
export const screenThat =
  (...matching: ReadonlyArray<string>) =>
  (query: string) => ({
    matches: matching.some((part) => query.includes(part)),
    addEventListener: () => {},
    removeEventListener: () => {}
  })
