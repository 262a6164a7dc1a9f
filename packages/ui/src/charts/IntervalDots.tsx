/**
 * A line for each community: its value as a dot, and where its rank is uncertain the stretch in which
 * the value may lie. Without stretches it is a plain dot chart; none is ever made up.
 */
import { For } from "solid-js"

import { ChartFrame, type ChartProps } from "./ChartFrame.tsx"
import { ChartLine, type LineOf } from "./ChartLine.tsx"
import { createMarks } from "./createMarks.ts"
import { AxisFigures, DotOnAxis, type Stretch } from "./DotOnAxis.tsx"
import { axisOf } from "./scale/axis.ts"

export interface DotRow extends LineOf {
  readonly value: number
  readonly interval: (Stretch & { readonly text: string }) | null
}

export const IntervalDots = (
  props: ChartProps & {
    readonly heads: { readonly row: string; readonly value: string; readonly interval: string }
    readonly rows: ReadonlyArray<DotRow>
    readonly selected?: string | null
    /** Is on the axis whatever the values are: zero, where they are differences. */
    readonly around?: number
  }
) => {
  const marks = createMarks(
    () => ({ rows: props.rows.length, columns: 1 }),
    () => props.onOpen
  )
  const ranged = () => props.rows.some(({ interval }) => interval !== null)
  const axis = () =>
    axisOf(
      [
        ...(props.around === undefined ? [] : [props.around]),
        ...props.rows.flatMap(({ value, interval }) =>
          interval === null ? [value] : [value, interval.low, interval.high]
        )
      ],
      props.around === undefined ? 2 : 4
    )
  const table = () => ({
    head: [props.heads.row, props.heads.value, ...(ranged() ? [props.heads.interval] : [])],
    rows: props.rows.map(({ name, text, interval }) => [
      name,
      text,
      ...(ranged() ? [interval?.text ?? null] : [])
    ])
  })
  return (
    <ChartFrame {...props} table={table()}>
      <div class="dot-line dot-head">
        <span />
        <AxisFigures axis={axis()} />
        <span />
      </div>
      <For each={props.rows}>
        {(row, at) => (
          <ChartLine line={row} at={at()} marks={marks}>
            <DotOnAxis
              axis={axis()}
              value={row.value}
              interval={row.interval}
              selected={row.key === props.selected}
              height={24}
            />
          </ChartLine>
        )}
      </For>
    </ChartFrame>
  )
}
