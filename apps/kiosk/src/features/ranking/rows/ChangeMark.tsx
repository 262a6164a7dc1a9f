/**
 * Places gained or lost. Shape before colour, and only praise has a colour: a decline is hollow and grey.
 */
import { Match, Switch } from "solid-js"

import type { Words } from "../../../words/Words.ts"

export const ChangeMark = (props: {
  readonly by: number | null
  /** False where no month before was published: then there is nothing to say. */
  readonly compared: boolean
  readonly words: Words
}) => (
  <span role="cell" class="mv" classList={{ up: (props.by ?? 0) > 0 }}>
    <Switch>
      <Match when={!props.compared}>{null}</Match>
      <Match when={props.by === 0}>
        <span aria-hidden="true">{props.words.unchanged}</span>
      </Match>
      <Match when={props.by === null}>
        <span aria-hidden="true">—</span>
      </Match>
      <Match when={props.by}>
        {(by) => (
          <span aria-hidden="true">
            <i>{by() > 0 ? "▲" : "▽"}</i> {Math.abs(by())}
          </span>
        )}
      </Match>
    </Switch>
    {props.compared ? <span class="vh">{props.words.changeSaid(props.by)}</span> : null}
  </span>
)
