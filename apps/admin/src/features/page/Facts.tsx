/** What is known of one thing, a line each. */
import "./facts.css"
import { For, type JSX } from "solid-js"

export const Facts = (props: {
  readonly facts: ReadonlyArray<readonly [label: string, fact: JSX.Element]>
}) => (
  <dl class="facts">
    <For each={props.facts}>
      {([label, fact]) => (
        <div>
          <dt>{label}</dt>
          <dd>{fact}</dd>
        </div>
      )}
    </For>
  </dl>
)
