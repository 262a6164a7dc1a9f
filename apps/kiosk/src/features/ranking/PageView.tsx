/** One page of the wall: a slide of a board or of replies. Where pages stand below each other, each board has a head. */
import { createMemo, Show } from "solid-js"

import { NoticeStrip } from "./frame/NoticeStrip.tsx"
import { repliedOn, type WallPage } from "./layout/wallPages.ts"
import { titleOf } from "./rankingText.ts"
import { RepliesView } from "./RepliesView.tsx"
import { SlideView } from "./SlideView.tsx"
import type { WallLook } from "./WallLook.ts"

export const PageView = (props: {
  readonly page: WallPage
  readonly on: boolean
  readonly look: WallLook
  readonly now: number
}) => {
  const words = () => props.look.words
  const board = () => props.page.board
  const replied = createMemo(() => repliedOn(board()))
  return (
    <>
      <Show when={props.page.begins && props.look.composition === "small"}>
        <header class="board-head">
          <h2>{titleOf(board(), words())}</h2>
          <NoticeStrip board={board()} words={words()} now={props.now} />
        </header>
      </Show>
      <Show
        when={props.page.slide}
        fallback={<RepliesView replies={props.page.replies} on={props.on} words={words()} />}
      >
        {(slide) => (
          <SlideView
            slide={slide()}
            on={props.on}
            title={titleOf(board(), words())}
            compared={board().comparedWith !== null}
            replied={replied()}
            look={props.look}
          />
        )}
      </Show>
    </>
  )
}
