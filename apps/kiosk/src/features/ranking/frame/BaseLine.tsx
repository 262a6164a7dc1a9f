/** The foot of the wall: which publication this is, what ▲ ▽ mean, and how old it all is. */
import type { BoardView } from "@aiwei/domain/publication/BoardView"
import { Show } from "solid-js"

import { momentOf } from "../../../time/Moment.ts"
import type { Words } from "../../../words/Words.ts"
import type { Staleness } from "../layout/staleness.ts"
import { baseTextOf } from "../rankingText.ts"

export const BaseLine = (props: {
  readonly board: BoardView
  readonly legend: string
  readonly stale: Staleness
  readonly words: Words
  readonly now: number
}) => {
  const text = () => baseTextOf(props.board, props.words, momentOf(props.now))
  const isStale = () => props.stale.level !== "fresh"
  return (
    <footer class={`base ${props.stale.level}`}>
      <span>
        {text().period}
        {"\u3000"}
        <b>{text().version}</b>
        {text().published}
      </span>
      <span class="legend">{isStale() ? "" : props.legend}</span>
      <span>
        <Show when={text().dataAsOf}>
          {(dataAsOf) => (
            <>
              {props.words.dataAsOf} <b>{dataAsOf()}</b>
            </>
          )}
        </Show>
        {isStale() ? props.words.notUpdated(props.stale.hours) : ""}
      </span>
    </footer>
  )
}
