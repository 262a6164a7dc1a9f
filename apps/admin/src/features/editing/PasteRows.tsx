/** The rows of a paste as a table of the columns it touches; some at first, more when asked for. */
import { Button } from "@aiwei/ui/Button"
import { createSignal, For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { Paste } from "./createPaste.ts"
import type { PasteColumn } from "./PastePlan.ts"
import { PasteRow } from "./PasteRow.tsx"

const step = 100

const Head = (props: {
  readonly paste: Pick<Paste<unknown>, "chosen" | "good" | "tick">
  readonly columns: ReadonlyArray<PasteColumn>
}) => {
  const words = useWords()
  const good = () => props.paste.good()
  return (
    <thead>
      <tr>
        <td>
          <input
            type="checkbox"
            aria-label={words().editing.paste.tickAll}
            checked={good().length > 0 && props.paste.chosen().length === good().length}
            disabled={good().length === 0}
            onChange={(event) => props.paste.tick(good(), event.target.checked)}
          />
        </td>
        <th scope="col">{words().editing.paste.row}</th>
        <For each={props.columns}>{({ title }) => <th scope="col">{title}</th>}</For>
      </tr>
    </thead>
  )
}

export function PasteRows<Row>(props: {
  readonly paste: Paste<Row>
  readonly columns: ReadonlyArray<PasteColumn>
  /** What the first line of the block counts as. */
  readonly line: number
  readonly rowName: (row: Row) => string
}) {
  const words = useWords()
  const said = () => words().editing.paste
  const [shown, setShown] = createSignal(step)
  const rows = () => props.paste.rows()
  const columns = () => {
    const touched = new Set(
      rows().flatMap(({ cells }) => cells.filter((it) => it.changed).map((it) => it.column))
    )
    return props.columns.filter(({ key }) => touched.has(key))
  }
  const more = () => Math.min(step, rows().length - shown())
  return (
    <>
      <div class="paste-rows" tabindex="0" role="region" aria-label={said().caption}>
        <table>
          <caption class="unseen">{said().caption}</caption>
          <Head paste={props.paste} columns={columns()} />
          <tbody>
            <For each={rows().slice(0, shown())}>
              {(row) => (
                <PasteRow
                  paste={props.paste}
                  row={row}
                  columns={columns()}
                  name={
                    row.row === null ? said().line(row.index + props.line) : props.rowName(row.row)
                  }
                />
              )}
            </For>
          </tbody>
        </table>
      </div>
      <Show when={more() > 0}>
        <p class="paste-foot">
          <Button size="small" onClick={() => setShown((count) => count + step)}>
            {said().more(more())}
          </Button>
        </p>
      </Show>
    </>
  )
}
