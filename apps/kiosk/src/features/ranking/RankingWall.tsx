/** The board on the wall: masthead, slides that turn, base. A new publication slides into place. */
import type { BoardView } from "@aiwei/domain/publication/BoardView"
import { createMemo, Index } from "solid-js"

import { createPageTurn } from "./createPageTurn.ts"
import { BaseLine } from "./frame/BaseLine.tsx"
import { Masthead } from "./frame/Masthead.tsx"
import { capacityOf } from "./layout/Composition.ts"
import { slidesOf } from "./layout/slidesOf.ts"
import type { Staleness } from "./layout/staleness.ts"
import { createSliding } from "./motion/createSliding.ts"
import { fullMarksOf, legendOf, titleOf } from "./rankingText.ts"
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
  let root: HTMLElement | undefined
  const drawn = createSliding({
    board: () => props.board,
    root: () => root,
    mayMove: () => props.mayMove(),
    onPublished: () => turn.restart()
  })
  const slides = createMemo(() =>
    slidesOf(drawn().rows, capacityOf(props.look.composition, props.look.type))
  )
  const turn = createPageTurn(() => slides().length)
  const words = () => props.look.words
  const title = () => titleOf(drawn(), words())
  const legend = () => legendOf(drawn(), words(), turn.at() + 1, slides().length)

  return (
    <div class="wall">
      <Masthead
        tab={drawn().wall?.name ?? words().tab(drawn().office.name)}
        title={title()}
        fullMarks={fullMarksOf(drawn(), words())}
        legend={legend()}
        words={words()}
        now={props.now}
      />
      <main class="slides" ref={(element) => (root = element)}>
        <Index each={slides()}>
          {(slide, at) => (
            <SlideView
              slide={slide()}
              on={at === turn.at()}
              title={title()}
              compared={drawn().comparedWith !== null}
              look={props.look}
            />
          )}
        </Index>
      </main>
      <BaseLine
        board={drawn()}
        legend={legend()}
        stale={props.stale}
        words={words()}
        now={props.now}
      />
    </div>
  )
}
