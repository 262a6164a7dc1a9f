/** Whose board it is, what it is, and the clock. */
import { type JSX, Show } from "solid-js"

import { momentOf } from "../../../time/Moment.ts"
import type { Words } from "../../../words/Words.ts"

export const Masthead = (props: {
  readonly tab: string
  readonly title: string
  readonly fullMarks?: string
  /** Stands here only where the base has no room for it. */
  readonly legend?: string
  readonly words: Words
  readonly now: number
  /** What must be known before the board is read. */
  readonly children?: JSX.Element
}) => {
  const moment = () => momentOf(props.now)
  return (
    <header class="mast">
      <div class="of">
        <span class="tab">{props.tab}</span>
        <h1>
          {props.title}
          <Show when={props.fullMarks}>
            <small>
              {props.fullMarks}
              <Show when={props.legend}>
                <span class="legend">
                  {props.words.comma}
                  {props.legend}
                </span>
              </Show>
            </small>
          </Show>
        </h1>
      </div>
      <div class="clock">
        {moment().time}
        <small>{props.words.today(moment())}</small>
      </div>
      {props.children}
    </header>
  )
}
