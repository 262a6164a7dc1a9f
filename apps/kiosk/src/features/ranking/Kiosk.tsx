/** The whole kiosk: the board as soon as there is one, the waiting page until then. */
import type { BoardClient } from "@aiwei/client/board"
import { createEffect, Show } from "solid-js"

import type { KioskSettings, Storage } from "../../settings/readSettings.ts"
import type { Now } from "../../time/clock.ts"
import { createClock } from "../../time/createClock.ts"
import { momentOf } from "../../time/Moment.ts"
import { wordsOf } from "../../words/wordsOf.ts"
import { createBoardController } from "./createBoardController.ts"
import { createComposition, type MatchMedia } from "./createComposition.ts"
import { WaitingPage } from "./frame/WaitingPage.tsx"
import { staleAfter, staleness } from "./layout/staleness.ts"
import { announcementOf, titleOf } from "./rankingText.ts"
import { RankingWall } from "./RankingWall.tsx"
import type { WallLook } from "./WallLook.ts"

export interface KioskProps {
  readonly client: BoardClient
  readonly settings: KioskSettings
  readonly storage: Storage
  readonly now: Now
  readonly matchMedia: MatchMedia
}

export const Kiosk = (props: KioskProps) => {
  const { client, settings, storage, now, matchMedia } = props
  const words = wordsOf(settings.lang)
  const controller = createBoardController({ client, office: settings.office, storage, now })
  const clock = createClock(now)
  const composition = createComposition(matchMedia)
  const look: WallLook = {
    words,
    type: settings.type,
    get composition() {
      return composition()
    }
  }
  const stale = () =>
    staleness(controller.contactAt(), clock(), staleAfter(settings, controller.board()?.wall))
  const mayMove = () =>
    !matchMedia("(prefers-reduced-motion: reduce)").matches && "animate" in Element.prototype
  const news = () => {
    const board = controller.news()
    return board === null ? "" : announcementOf(board, words, momentOf(now()))
  }

  createEffect(() => {
    const board = controller.board()
    document.title = board === null ? words.waiting.document : titleOf(board, words)
  })
  createEffect(() => {
    document.documentElement.dataset["composition"] = composition()
  })

  return (
    <>
      <Show
        when={controller.board()}
        fallback={<WaitingPage connection={controller.connection()} words={words} now={clock()} />}
      >
        {(board) => (
          <RankingWall
            board={board()}
            stale={stale()}
            look={look}
            now={clock()}
            mayMove={mayMove}
          />
        )}
      </Show>
      <p class="vh" role="status" aria-live="polite">
        {news()}
      </p>
    </>
  )
}
