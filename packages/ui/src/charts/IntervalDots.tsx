/**
 * A line for each community: its value as a dot, and where its rank is uncertain the stretch in which
 * the value may lie. Without stretches it is a plain dot chart; none is ever made up.
 */
import { For, Show } from "solid-js"

import { ChartFrame, type ChartProps } from "./ChartFrame.tsx"
import { ChartTip } from "./ChartTip.tsx"
import { createMarks } from "./createMarks.ts"
import { AxisFigures, DotOnAxis, type Stretch } from "./DotOnAxis.tsx"
import { axisOf } from "./scale/axis.ts"

export interface DotRow {
  readonly key: string
  readonly name: string
  readonly value: number
  readonly text: string
  readonly interval: (Stretch & { readonly text: string }) | null
  readonly says: string
}

export const IntervalDots = (
  props: ChartProps & {
    readonly heads: { readonly row: string; readonly value: string; readonly interval: string }
    readonly rows: ReadonlyArray<DotRow>
    readonly selected?: string | null
  }
) => {
  const marks = createMarks(() => ({ rows: props.rows.length, columns: 1 }))
  const ranged = () => props.rows.some(({ interval }) => interval !== null)
  const axis = () =>
    axisOf(
      props.rows.flatMap(({ value, interval }) =>
        interval === null ? [value] : [value, interval.low, interval.high]
      )
    )
  const table = () => ({
    head: [props.heads.row, props.heads.value, ...(ranged() ? [props.heads.interval] : [])],
    rows: props.rows.map(({ name, text, interval }) => [
      name,
      text,
      ...(ranged() ? [interval?.text ?? "—"] : [])
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
          <div class="dot-line" {...marks.mark({ row: at(), column: 0 }, row.says)}>
            <span class="strip-name" title={row.name}>
              {row.name}
            </span>
            <span class="dot-plot">
              <DotOnAxis
                axis={axis()}
                value={row.value}
                interval={row.interval}
                selected={row.key === props.selected}
                height={24}
              />
              <Show when={marks.isShown({ row: at(), column: 0 })}>
                <ChartTip left={0} top={24} text={row.says} />
              </Show>
            </span>
            <span class="dot-value">{row.text}</span>
          </div>
        )}
      </For>
    </ChartFrame>
  )
}
