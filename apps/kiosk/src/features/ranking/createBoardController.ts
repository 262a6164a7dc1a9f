/**
 * What hangs on the wall and since when nobody confirmed it. A board goes only when another comes or the
 * server itself says that nothing is published; never because the server is away.
 */
import type { BoardClient } from "@aiwei/client/board"
import type { WatchState } from "@aiwei/client/watchBoard"
import type { BoardView } from "@aiwei/domain/publication/BoardView"
import { type Accessor, batch, createSignal, onCleanup } from "solid-js"

import type { Storage } from "../../settings/readSettings.ts"
import type { Now } from "../../time/clock.ts"
import { forgetBoard, keepBoard, keepContact, readKept } from "./keptBoard.ts"

export interface BoardSource {
  readonly client: BoardClient
  readonly office: string | null
  readonly storage: Storage
  readonly now: Now
}

export interface Connection {
  readonly state: WatchState | "starting"
  /** The server's word for why it does not show a board; null when it gave none. */
  readonly refusal: string | null
}

export interface BoardController {
  readonly board: Accessor<BoardView | null>
  readonly contactAt: Accessor<number | null>
  readonly connection: Accessor<Connection>
  /** The board that was published while this wall hung; null until then. */
  readonly news: Accessor<BoardView | null>
}

const noteContactEvery = 60_000

export const createBoardController = (source: BoardSource): BoardController => {
  const { client, office, storage, now } = source
  const kept = readKept(storage, office)
  const [board, setBoard] = createSignal(kept?.board ?? null)
  const [contactAt, setContactAt] = createSignal(kept?.contactAt ?? null)
  const [news, setNews] = createSignal<BoardView | null>(null)
  const [connection, setConnection] = createSignal<Connection>({ state: "starting", refusal: null })
  let notedAt = Number.NEGATIVE_INFINITY

  const onContact = (at: number) => {
    setContactAt(at)
    if (Math.abs(at - notedAt) < noteContactEvery) return
    notedAt = at
    keepContact(storage, office, at)
  }

  const stop = client.watch({
    ...(office === null ? {} : { office }),
    etag: kept?.etag ?? null,
    onPublished: (next, etag) =>
      batch(() => {
        keepBoard(storage, office, next, etag)
        // Only the settings of the wall may have changed: that is no news.
        const isNew = board()?.sha256 !== next.sha256
        if (isNew && (connection().state !== "starting" || board() !== null)) setNews(next)
        setBoard(next)
        setContactAt(now())
      }),
    onState: (state, refusal) =>
      batch(() => {
        setConnection({ state, refusal })
        if (state !== "lost") onContact(now())
        if (state !== "nothing") return
        setBoard(null)
        forgetBoard(storage, office)
      })
  })
  onCleanup(stop)

  return { board, contactAt, connection, news }
}
