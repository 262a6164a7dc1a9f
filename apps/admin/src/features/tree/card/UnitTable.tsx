/** A small table of a unit's card: its heads, and what stands under them. */
import { For, type JSX } from "solid-js"

export const UnitTable = (props: {
  readonly heads: ReadonlyArray<string>
  readonly children: JSX.Element
}) => (
  <UnitScroll label={props.heads[0] ?? ""}>
    <table class="table unit-table">
      <thead>
        <tr>
          <For each={props.heads}>{(head) => <th scope="col">{head}</th>}</For>
        </tr>
      </thead>
      <tbody>{props.children}</tbody>
    </table>
  </UnitScroll>
)

/** Wider than its card, as beside a panel or in large type, it is moved with the arrow keys. */
export const UnitScroll = (props: { readonly label: string; readonly children: JSX.Element }) => (
  <div class="unit-scroll" tabindex="0" role="group" aria-label={props.label}>
    {props.children}
  </div>
)
