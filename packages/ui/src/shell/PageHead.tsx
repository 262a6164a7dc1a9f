/** Title, its state, and the page's actions: at most one of them is `main`. */
import type { JSX } from "solid-js"

export const PageHead = (props: {
  readonly title: string
  /** Chips right of the title. */
  readonly state?: JSX.Element
  readonly actions?: JSX.Element
}) => (
  <header class="page-head">
    <h1>{props.title}</h1>
    {props.state}
    <div class="page-acts">{props.actions}</div>
  </header>
)
