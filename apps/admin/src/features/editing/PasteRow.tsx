/** One row of a paste: its tick, its name, old and new of each cell, and why it cannot be or was not written. */
import { Icon } from "@aiwei/ui/Icon"
import { Tag } from "@aiwei/ui/Tag"
import { For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { rowRefusal } from "../../words/rowRefusal.ts"
import type { Paste } from "./createPaste.ts"
import type { PasteColumn, PastedRow } from "./PastePlan.ts"
import { hasProblem } from "./plannedPaste.ts"

const Wrong = (props: { readonly text: string }) => (
  <span class="wrong">
    <Icon name="warning" />
    {props.text}
  </span>
)

export function PasteRow<Row>(props: {
  readonly paste: Paste<Row>
  readonly row: PastedRow<Row>
  readonly columns: ReadonlyArray<PasteColumn>
  readonly name: string
}) {
  const words = useWords()
  const cellOf = (key: string) => props.row.cells.find(({ column }) => column === key)
  const refusal = () => props.paste.refusalOf(props.row)
  const shown = (text: string) => (text === "" ? words().editing.blank : text)
  return (
    <tr classList={{ off: !props.paste.ticked(props.row) }}>
      <td>
        <input
          type="checkbox"
          aria-label={words().editing.paste.tick(props.name)}
          checked={props.paste.ticked(props.row)}
          disabled={hasProblem(props.row)}
          onChange={(event) => props.paste.tick([props.row], event.target.checked)}
        />
      </td>
      <th scope="row">
        {props.name}
        <Show when={props.row.row === null}>
          {" "}
          <Tag>{words().editing.paste.added}</Tag>
        </Show>
        <Show when={props.row.problem}>{(text) => <Wrong text={text()} />}</Show>
        <Show when={refusal() !== null}>
          <Wrong text={rowRefusal(words(), refusal())} />
        </Show>
      </th>
      <For each={props.columns}>
        {({ key }) => (
          <td>
            <Show when={cellOf(key)} fallback="">
              {(cell) => (
                <Show when={cell().changed} fallback={cell().text}>
                  <Show when={cell().old}>{(old) => <del>{old()}</del>}</Show>
                  <ins>{shown(cell().text)}</ins>
                  <Show when={cell().problem}>{(text) => <Wrong text={text()} />}</Show>
                </Show>
              )}
            </Show>
          </td>
        )}
      </For>
    </tr>
  )
}
