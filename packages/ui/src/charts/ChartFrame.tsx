/**
 * What every chart stands in: its title, what it shows in a sentence (read aloud as its name), and the
 * same figures as a table for whoever asks. The drawing is printed unless the table was chosen.
 */
import "./charts.css"
import { createSignal, For, type JSX, Show } from "solid-js"

import { Button } from "../Button.tsx"

export interface ChartTable {
  readonly head: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
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
        <Figures table={props.table} caption={props.title} />
      </Show>
    </figure>
  )
}

const Figures = (props: { readonly table: ChartTable; readonly caption: string }) => (
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
          {(row) => (
            <tr>
              <For each={row}>
                {(text, at) => (at() === 0 ? <th scope="row">{text}</th> : <td>{text}</td>)}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  </div>
)
