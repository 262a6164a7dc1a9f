/** Communities against months: a cell for each month, as deep as what was lost, the number always in it. */
import { For, Show } from "solid-js"

import { ChartFrame, type ChartProps } from "./ChartFrame.tsx"
import { ChartTip } from "./ChartTip.tsx"
import { createMarks, type Marks } from "./createMarks.ts"

export interface HeatStripCell {
  readonly text: string
  /** Depth of the tint, 0 none to 5 most. */
  readonly step: 0 | 1 | 2 | 3 | 4 | 5
  /** What the cell says when it is asked. */
  readonly says: string
}

export interface HeatStripRow {
  readonly key: string
  readonly name: string
  /** By column; null: no figures. */
  readonly cells: ReadonlyArray<HeatStripCell | null>
}

const height = 24

export const HeatStrip = (
  props: ChartProps & {
    readonly rowHead: string
    readonly columns: ReadonlyArray<string>
    readonly rows: ReadonlyArray<HeatStripRow>
    /** The key of the row that is opened elsewhere on the page. */
    readonly selected?: string | null
  }
) => {
  const marks = createMarks(
    () => ({ rows: props.rows.length, columns: props.columns.length }),
    () => props.onOpen,
    ({ row, column }) => props.rows[row]?.cells[column] != null
  )
  const width = () => 100 / Math.max(1, props.columns.length)
  const table = () => ({
    head: [props.rowHead, ...props.columns],
    rows: props.rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell?.text ?? null)])
  })
  return (
    <ChartFrame {...props} table={table()}>
      <div class="strip-line strip-head" aria-hidden="true">
        <span />
        <div>
          <For each={props.columns}>
            {(text) => <span style={`width:${width()}%`}>{text}</span>}
          </For>
        </div>
      </div>
      <For each={props.rows}>
        {(line, row) => (
          <div class="strip-line" classList={{ "strip-selected": line.key === props.selected }}>
            <span class="strip-name" title={line.name}>
              {line.name}
            </span>
            <Cells line={line} row={row()} width={width()} marks={marks} />
          </div>
        )}
      </For>
    </ChartFrame>
  )
}

const Cells = (props: {
  readonly line: HeatStripRow
  readonly row: number
  /** Of a cell, in percent. */
  readonly width: number
  readonly marks: Marks
}) => (
  <div class="strip-cells">
    <svg width="100%" height={height}>
      <For each={props.line.cells}>
        {(cell, column) => (
          <Show when={cell}>
            {(it) => (
              <g
                class={`strip-cell strip-${it().step}`}
                {...props.marks.mark({ row: props.row, column: column() }, it().says)}
              >
                <rect x={`${column() * props.width}%`} width={`${props.width}%`} height={height} />
                <text x={`${(column() + 0.5) * props.width}%`} y={height / 2 + 4}>
                  {it().text}
                </text>
              </g>
            )}
          </Show>
        )}
      </For>
    </svg>
    <For each={props.line.cells}>
      {(cell, column) => (
        <Show when={props.marks.isShown({ row: props.row, column: column() }) && cell}>
          {(it) => <ChartTip left={column() * props.width} top={height} text={it().says} />}
        </Show>
      )}
    </For>
  </div>
)
