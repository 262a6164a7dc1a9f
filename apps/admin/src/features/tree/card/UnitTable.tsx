/** A small table of a unit's card: its heads, and what stands under them. */
import { For, type JSX } from "solid-js"

export const UnitTable = (props: {
  readonly heads: ReadonlyArray<string>
  readonly children: JSX.Element
}) => (
  <div class="unit-scroll">
    <table class="table unit-table">
      <thead>
        <tr>
          <For each={props.heads}>{(head) => <th scope="col">{head}</th>}</For>
        </tr>
      </thead>
      <tbody>{props.children}</tbody>
    </table>
  </div>
)
