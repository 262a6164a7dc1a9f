/** The board on the wall: masthead, slides that turn, base. A new publication slides into place. */
import type { BoardView } from "@aiwei/domain/publication/BoardView"
import { createMemo, Index } from "solid-js"

import { createPageTurn } from "./createPageTurn.ts"
import { BaseLine } from "./frame/BaseLine.tsx"
import { Masthead } from "./frame/Masthead.tsx"
import { NoticeStrip } from "./frame/NoticeStrip.tsx"
import type { Staleness } from "./layout/staleness.ts"
import { wallPages } from "./layout/wallPages.ts"
import { createSliding } from "./motion/createSliding.ts"
import { PageView } from "./PageView.tsx"
import { fullMarksOf, legendOf, titleOf } from "./rankingText.ts"
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
  const pages = createMemo(() => wallPages(drawn(), props.look.composition, props.look.type))
  const turn = createPageTurn(() => pages().length)
  /** On a page that is scrolled everything is in view, and the frame stays that of the board on top. */
  const at = () => (props.look.composition === "small" ? 0 : turn.at())
  const board = () => pages()[at()]?.board ?? drawn()
  const words = () => props.look.words
  const legend = () => legendOf(board(), words(), turn.at() + 1, pages().length)

  return (
    <div class="wall" classList={{ noticed: board().notice !== undefined }}>
      <Masthead
        tab={drawn().wall?.name ?? words().tab(drawn().office.name)}
        title={titleOf(board(), words())}
        fullMarks={fullMarksOf(board(), words())}
        legend={legend()}
        words={words()}
        now={props.now}
      >
        <NoticeStrip board={board()} words={words()} now={props.now} />
      </Masthead>
      <main class="slides" ref={(element) => (root = element)}>
        <Index each={pages()}>
          {(page, nth) => (
            <PageView page={page()} on={nth === turn.at()} look={props.look} now={props.now} />
          )}
        </Index>
      </main>
      <BaseLine
        board={board()}
        legend={legend()}
        stale={props.stale}
        words={words()}
        now={props.now}
      />
    </div>
  )
}
