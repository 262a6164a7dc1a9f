/** Whose board it is, what it is, and the clock. */
import { type JSX, Show } from "solid-js"

import { momentOf } from "../../time/Moment.ts"
import type { Words } from "../../words/Words.ts"

export const Masthead = (props: {
  readonly tab: string
  readonly title: string
  readonly small?: JSX.Element
  readonly words: Words
  readonly now: number
}) => {
  const moment = () => momentOf(props.now)
  return (
    <header class="mast">
      <div class="of">
        <span class="tab">{props.tab}</span>
        <h1>
          {props.title}
          <Show when={props.small}>
            <small>{props.small}</small>
          </Show>
        </h1>
      </div>
      <div class="clock">
        {moment().time}
        <small>{props.words.today(moment())}</small>
      </div>
    </header>
  )
}
