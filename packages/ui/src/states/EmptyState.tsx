/** Nothing is here: why, and what to do next. One way on at most is a filled button. */
import { type JSX, Show } from "solid-js"

export const EmptyState = (props: {
  readonly title: string
  readonly text?: string
  /** Buttons or links that lead on. */
  readonly children?: JSX.Element
}) => (
  <div class="nothing-here">
    <h2>{props.title}</h2>
    <Show when={props.text}>
      <p>{props.text}</p>
    </Show>
    {props.children}
  </div>
)
