/** The public board of a server, typed: asked for once, or followed. Loads neither tRPC nor Effect. */
import { type BoardAnswer, fetchBoard } from "./fetchBoard.ts"
import { baseOf, type ClientOptions } from "./transport.ts"
import { watchBoard, type WatchOptions } from "./watchBoard.ts"

export type BoardWatch = Pick<WatchOptions, "office" | "etag" | "onPublished" | "onState">

export interface BoardClient {
  readonly fetch: (office?: string, etag?: string | null) => Promise<BoardAnswer>
  /** Returns what ends it. */
  readonly watch: (watch: BoardWatch) => () => void
}

export const makeBoard = (
  { url, fetch }: ClientOptions,
  EventSource?: WatchOptions["EventSource"]
): BoardClient => {
  const base = baseOf(url)
  return {
    fetch: (office, etag) => fetchBoard({ base, office, etag, fetch }),
    watch: (watch) => watchBoard({ ...watch, base, fetch, EventSource })
  }
}
