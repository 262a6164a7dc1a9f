/** Says of a month that it is not settled: how long it hangs, and where it can be contested. */
import type { BoardView } from "@aiwei/domain/publication/BoardView"
import { Show } from "solid-js"

import { momentOf } from "../../../time/Moment.ts"
import type { Words } from "../../../words/Words.ts"
import { noticeTextOf } from "../rankingText.ts"

export const NoticeStrip = (props: {
  readonly board: BoardView
  readonly words: Words
  readonly now: number
}) => (
  <Show when={noticeTextOf(props.board, props.words, momentOf(props.now))}>
    {(text) => (
      <p class="notice">
        <b>{text().state}</b>
        <Show when={text().object}>{(object) => <span>{object()}</span>}</Show>
      </p>
    )}
  </Show>
)
