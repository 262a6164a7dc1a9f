/**
 * What every chart stands in: its title, what it shows in a sentence (read aloud as its name), and the
 * same figures as a table for whoever asks. The drawing is printed unless the table was chosen.
 */
import "./charts.css"
import { createSignal, For, type JSX, Show } from "solid-js"

import { Button } from "../Button.tsx"
import type { Open } from "./createMarks.ts"

export interface ChartTable {
  readonly head: ReadonlyArray<string>
  /** The first of a row is its name; null: no figure. */
  readonly rows: ReadonlyArray<ReadonlyArray<string | null>>
}

export interface ChartWords {
  readonly showTable: string
  readonly showChart: string
}

export interface ChartProps {
  readonly title: string
  /** What the drawing shows, as a sentence that states the finding. */
  readonly finding: string
  /** Scale and baseline, under the title. */
  readonly note?: string
  readonly words: ChartWords
  /** Goes to what a figure is made of; without it marks and figures only tell themselves. */
  readonly onOpen?: Open
}

export const ChartFrame = (
  props: ChartProps & { readonly table: ChartTable; readonly children: JSX.Element }
) => {
  const [asTable, setAsTable] = createSignal(false)
  return (
    <figure class="chart">
      <figcaption class="chart-head">
        <b>{props.title}</b>
        <Button
          tone="bare"
          size="small"
          class="screen-only"
          aria-pressed={asTable()}
          onClick={() => setAsTable(!asTable())}
        >
          {asTable() ? props.words.showChart : props.words.showTable}
        </Button>
        <Show when={props.note}>
          <span>{props.note}</span>
        </Show>
      </figcaption>
      <Show
        when={asTable()}
        fallback={
          <div class="chart-body" role="group" aria-label={props.finding} data-chart>
            {props.children}
          </div>
        }
      >
        <Figures table={props.table} caption={props.title} onOpen={props.onOpen} />
      </Show>
    </figure>
  )
}

const Figures = (props: {
  readonly table: ChartTable
  readonly caption: string
  readonly onOpen: Open | undefined
}) => (
  <div class="chart-figures" tabindex="0" role="region" aria-label={props.caption}>
    <table>
      <caption class="unseen">{props.caption}</caption>
      <thead>
        <tr>
          <For each={props.table.head}>{(text) => <th scope="col">{text}</th>}</For>
        </tr>
      </thead>
      <tbody>
        <For each={props.table.rows}>
          {(row, line) => (
            <tr>
              <For each={row}>
                {(text, at) =>
                  at() === 0 ? (
                    <th scope="row">{text}</th>
                  ) : (
                    <td>
                      <Show when={text !== null && props.onOpen} fallback={text ?? "—"}>
                        {(open) => (
                          <button type="button" onClick={() => open()(line(), at() - 1)}>
                            {text}
                          </button>
                        )}
                      </Show>
                    </td>
                  )
                }
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  </div>
)
