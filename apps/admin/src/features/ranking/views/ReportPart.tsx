/** A short list that follows from the ranking: a caption, heads, rows. Small enough to stand whole, also on paper. */
import { For, type JSX, Show } from "solid-js"

export interface ReportColumn<Row> {
  readonly head: string
  readonly cell: (row: Row) => JSX.Element
  readonly number?: boolean
}

export const ReportPart = <Row,>(props: {
  readonly caption: string
  readonly columns: ReadonlyArray<ReportColumn<Row>>
  readonly rows: ReadonlyArray<Row>
  readonly empty?: string
}) => (
  <Show when={props.rows.length > 0} fallback={<p class="rank-report-none">{props.empty}</p>}>
    <div class="table-box" tabindex="0" role="region" aria-label={props.caption}>
      <table class="table rank-report">
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            <For each={props.columns}>
              {(column) => (
                <th scope="col" classList={{ num: column.number ?? false }}>
                  {column.head}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr>
                <For each={props.columns}>
                  {(column) => (
                    <td classList={{ num: column.number ?? false }}>{column.cell(row)}</td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  </Show>
)
