/** The board on the wall: masthead, slides that turn, base. A new publication slides into place. */
import type { BoardView } from "@aiwei/domain/publication/BoardView"
import { createEffect, createMemo, createSignal, Index, on, Show } from "solid-js"

import { BaseLine } from "./BaseLine.tsx"
import { createPageTurn } from "./createPageTurn.ts"
import { capacityOf } from "./layout/Composition.ts"
import { slidesOf } from "./layout/slidesOf.ts"
import type { Staleness } from "./layout/staleness.ts"
import { Masthead } from "./Masthead.tsx"
import { placesOf, slideRows } from "./motion/slideRows.ts"
import { comparedOf, fullMarksOf, titleOf } from "./rankingText.ts"
import { SlideView } from "./SlideView.tsx"
import type { WallLook } from "./WallLook.ts"

export const RankingWall = (props: {
  readonly board: BoardView
  readonly stale: Staleness
  readonly look: WallLook
  readonly now: number
  /** Asked at each publication: false where the viewer wants nothing to move. */
  readonly mayMove: () => boolean
}) => {
  const [shown, setShown] = createSignal(props.board)
  const slides = createMemo(() =>
    slidesOf(shown().rows, capacityOf(props.look.composition, props.look.type))
  )
  const turn = createPageTurn(() => slides().length)
  const words = () => props.look.words
  const title = () => titleOf(shown(), words())
  const legend = () =>
    [
      comparedOf(shown(), words()),
      slides().length > 1 ? words().page(turn.at() + 1, slides().length) : null
    ]
      .filter((part) => part !== null)
      .join(words().comma)

  let main: HTMLElement | undefined
  createEffect(
    on(
      () => props.board,
      (board) => {
        const before = main === undefined ? null : placesOf(main)
        turn.restart()
        setShown(board)
        // The new rows stand once this effect is over, and before anything is painted.
        queueMicrotask(() => {
          if (main !== undefined && before !== null && props.mayMove()) slideRows(main, before)
        })
      },
      { defer: true }
    )
  )

  return (
    <div class="wall">
      <Masthead
        tab={words().tab(shown().office.name)}
        title={title()}
        words={words()}
        now={props.now}
        small={
          <>
            {fullMarksOf(shown(), words())}
            <Show when={legend()}>
              <span class="legend">
                {words().comma}
                {legend()}
              </span>
            </Show>
          </>
        }
      />
      <main
        class="slides"
        ref={(element) => {
          main = element
        }}
      >
        <Index each={slides()}>
          {(slide, at) => (
            <SlideView
              slide={slide()}
              on={at === turn.at()}
              title={title()}
              compared={shown().comparedWith !== null}
              look={props.look}
            />
          )}
        </Index>
      </main>
      <BaseLine
        board={shown()}
        legend={legend()}
        stale={props.stale}
        words={words()}
        now={props.now}
      />
    </div>
  )
}
