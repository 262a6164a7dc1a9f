/**
 * A small curve for each community on one and the same axis, the mean dashed behind it, the last value
 * written at its end. The curves are compared by shape; the figures are for the table and the marks.
 */
import { For, type JSX, Show } from "solid-js"

import { ChartFrame, type ChartProps } from "./ChartFrame.tsx"
import { ChartTip } from "./ChartTip.tsx"
import { createMarks, type Marks } from "./createMarks.ts"
import { type Axis, axisOf } from "./scale/axis.ts"
import { curvePoints, pathThrough } from "./scale/curve.ts"
import { spread } from "./scale/spread.ts"

export interface Curve {
  readonly key: string
  readonly name: string
  /** By month; null: no figures. */
  readonly points: ReadonlyArray<{ readonly value: number; readonly text: string } | null>
  /** Right of the name: the change, or a word. Drawn once, by the chart. */
  readonly aside: () => JSX.Element
}

const [width, height] = [148, 68]
const frame = { left: 6, right: 94, top: 8, bottom: 60 }

export const SmallMultiples = (
  props: ChartProps & {
    readonly rowHead: string
    readonly months: ReadonlyArray<string>
    readonly curves: ReadonlyArray<Curve>
    /** The mean by month, dashed behind every curve. */
    readonly mean: ReadonlyArray<number | null>
    readonly says: (curve: Curve, month: number) => string
    readonly selected?: string | null
  }
) => {
  const marks = createMarks(
    () => ({ rows: props.curves.length, columns: props.months.length }),
    () => props.onOpen,
    ({ row, column }) => props.curves[row]?.points[column] != null
  )
  const values = (curve: Curve) => curve.points.map((point) => point?.value ?? null)
  const axis = () =>
    axisOf(
      [...props.curves.flatMap(values), ...props.mean].filter((value) => value !== null),
      4
    )
  const table = () => ({
    head: [props.rowHead, ...props.months],
    rows: props.curves.map(({ name, points }) => [
      name,
      ...points.map((point) => point?.text ?? null)
    ])
  })
  return (
    <ChartFrame {...props} table={table()}>
      <div class="multiples">
        <For each={props.curves}>
          {(curve, row) => (
            <div class="multiple" classList={{ "multiple-selected": curve.key === props.selected }}>
              <p>
                <span title={curve.name}>{curve.name}</span>
                <span>{curve.aside()}</span>
              </p>
              <Drawing curve={curve} row={row()} axis={axis()} chart={props} marks={marks} />
            </div>
          )}
        </For>
      </div>
    </ChartFrame>
  )
}

const Drawing = (props: {
  readonly curve: Curve
  readonly row: number
  readonly axis: Axis
  readonly chart: Parameters<typeof SmallMultiples>[0]
  readonly marks: Marks
}) => {
  const points = () =>
    curvePoints(
      props.curve.points.map((point) => point?.value ?? null),
      props.axis,
      frame
    )
  const last = () => points().at(-1)
  const label = () => spread([last()?.y ?? 0], 12, [frame.top, frame.bottom])[0] ?? 0
  const says = (column: number) => props.chart.says(props.curve, column)
  return (
    <div class="multiple-plot">
      <svg viewBox={`0 0 ${width} ${height}`}>
        <path class="multiple-base" d={`M0 ${frame.bottom}H${frame.right + 6}`} />
        <path
          class="multiple-mean"
          d={pathThrough(curvePoints(props.chart.mean, props.axis, frame))}
        />
        <path class="multiple-line" d={pathThrough(points())} />
        <For each={points()}>
          {({ x, y, column }) => (
            <g {...props.marks.mark({ row: props.row, column }, says(column))}>
              <circle class="multiple-reach" cx={x} cy={y} r="9" />
              <circle
                class="multiple-dot"
                classList={{ "multiple-last": column === last()?.column }}
                cx={x}
                cy={y}
                r={column === last()?.column ? 3.2 : 2}
              />
            </g>
          )}
        </For>
        <text x={frame.right + 10} y={label() + 4} aria-hidden="true">
          {props.curve.points[last()?.column ?? 0]?.text}
        </text>
      </svg>
      <For each={points()}>
        {({ x, column }) => (
          <Show when={props.marks.isShown({ row: props.row, column })}>
            <ChartTip left={(100 * x) / width} top={height} text={says(column)} />
          </Show>
        )}
      </For>
    </div>
  )
}
