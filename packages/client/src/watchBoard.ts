/**
 * Follows the board for as long as a wall hangs: hears of a publication by the event stream, and by
 * asking again where the stream is dead. It also asks now and then while the stream is open, because a
 * stream whose other end vanished looks just like a quiet one.
 */
import type { BoardView } from "@aiwei/domain/publication/BoardView"

import { type BoardQuestion, boardAddress, BoardRefused, fetchBoard } from "./fetchBoard.ts"
import { keepLooking } from "./keepLooking.ts"
import { type EventStreamClass, keepStream } from "./keepStream.ts"

/** `lost`: no answer, or none that can be used. `nothing`: the server answers, and has no board. */
export type WatchState = "live" | "polling" | "nothing" | "lost"

export interface WatchOptions extends BoardQuestion {
  /** Null where there is no event stream: the board is then only polled. */
  readonly EventSource?: EventStreamClass | null | undefined
  /** Called for the first board too, unless it is the one `etag` names. */
  readonly onPublished: (board: BoardView, etag: string | null) => void
  /** Called after every look, not only when it changes: each call but `lost` is a sign of life. */
  readonly onState: (state: WatchState, refusal: string | null) => void
}

const whenLive = 60_000
const whenPolling = 5_000
const longest = 30_000

const nativeStream = (): EventStreamClass | null =>
  typeof EventSource === "undefined" ? null : EventSource

interface Seen {
  readonly state: WatchState
  readonly refusal: string | null
}

/** Asks once; holds the etag of the board last handed over. Silent once `isStopped`. */
const makeLook = (options: WatchOptions, isStreaming: () => boolean, isStopped: () => boolean) => {
  let etag = options.etag ?? null
  return async (): Promise<Seen> => {
    try {
      const answer = await fetchBoard({ ...options, etag })
      if (answer.status !== "unchanged") etag = answer.status === "board" ? answer.etag : null
      if (answer.status === "nothing") return { state: "nothing", refusal: null }
      if (answer.status === "board" && !isStopped()) options.onPublished(answer.board, answer.etag)
      return { state: isStreaming() ? "live" : "polling", refusal: null }
    } catch (thrown) {
      return { state: "lost", refusal: thrown instanceof BoardRefused ? thrown.code : null }
    }
  }
}

export const watchBoard = (options: WatchOptions): (() => void) => {
  const { EventSource = nativeStream(), onState } = options
  let streaming = false
  let stopped = false
  let lost = 0
  const look = makeLook(
    options,
    () => streaming,
    () => stopped
  )

  const looking = keepLooking(async () => {
    const { state, refusal } = await look()
    if (!stopped) onState(state, refusal)
    lost = state === "lost" ? lost + 1 : 0
    if (lost > 0) return Math.min(whenPolling * 2 ** (lost - 1), longest)
    return streaming ? whenLive : whenPolling
  })

  const hear = (heard: boolean) => {
    streaming = heard
    looking.now()
  }

  looking.now()
  const close =
    EventSource === null
      ? () => {}
      : keepStream({
          address: boardAddress(options.base, "/board/events", options.office),
          EventSource,
          events: ["hello", "published"],
          onEvent: () => hear(true),
          // While the server is away this must not turn every failed reopening into one more request.
          onDown: () => (streaming ? hear(false) : undefined)
        })

  return () => {
    stopped = true
    looking.stop()
    close()
  }
}
