/**
 * Follows the board for as long as a wall hangs: hears of a publication by the event stream, and by
 * asking again where the stream is dead. It also asks now and then while the stream is open, because a
 * stream whose other end vanished looks just like a quiet one.
 */
import type { BoardView } from "@aiwei/domain/publication/BoardView"

import { type BoardQuestion, boardAddress, BoardRefused, fetchBoard } from "./fetchBoard.ts"
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

export const watchBoard = (options: WatchOptions): (() => void) => {
  const { EventSource = nativeStream(), onPublished, onState } = options
  let etag = options.etag ?? null
  let timer: ReturnType<typeof setTimeout> | undefined
  let streaming = false
  let looking = false
  let again = false
  let stopped = false
  let lost = 0

  const ask = async (): Promise<readonly [WatchState, string | null]> => {
    try {
      const answer = await fetchBoard({ ...options, etag })
      if (stopped) return ["lost", null]
      lost = 0
      if (answer.status === "nothing") {
        etag = null
        return ["nothing", null]
      }
      if (answer.status === "board") {
        etag = answer.etag
        onPublished(answer.board, answer.etag)
      }
      return [streaming ? "live" : "polling", null]
    } catch (thrown) {
      lost += 1
      return ["lost", thrown instanceof BoardRefused ? thrown.code : null]
    }
  }

  const pauseAfter = (state: WatchState): number =>
    state === "lost"
      ? Math.min(whenPolling * 2 ** (lost - 1), longest)
      : streaming
        ? whenLive
        : whenPolling

  /** One at a time. What arrives meanwhile may be newer than the answer on its way: look once more. */
  const look = async (): Promise<void> => {
    if (looking) {
      again = true
      return
    }
    looking = true
    clearTimeout(timer)
    const [state, refusal] = await ask()
    looking = false
    if (stopped) return
    onState(state, refusal)
    if (again) {
      again = false
      return look()
    }
    timer = setTimeout(() => void look(), pauseAfter(state))
  }

  const hear = (heard: boolean) => {
    streaming = heard
    void look()
  }

  void look()
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
    clearTimeout(timer)
    close()
  }
}
