/**
 * One value on an axis, with the stretch in which it may lie where that is known: the drawing of a table
 * cell and of a line of `IntervalDots`. It says nothing aloud; the number stands beside it.
 */
import "./charts.css"
import { For, Show } from "solid-js"

import { type Axis, shareOn, ticksOf } from "./scale/axis.ts"

export interface Stretch {
  readonly low: number
  readonly high: number
}

/** Kept off the edges, so that a dot at the end of the axis is whole. */
const inset = 4
const span = 100 - 2 * inset

export const DotOnAxis = (props: {
  readonly axis: Axis
  readonly value: number
  readonly interval?: Stretch | null
  readonly selected?: boolean
  readonly height?: number
}) => {
  const at = (value: number) => `${inset + span * shareOn(props.axis, value)}%`
  const middle = () => (props.height ?? 36) / 2
  return (
    <svg class="dots" width="100%" height={props.height ?? 36} aria-hidden="true">
      <For each={ticksOf(props.axis)}>
        {(tick) => <line class="dots-tick" x1={at(tick)} x2={at(tick)} y1="0" y2="100%" />}
      </For>
      <Show when={props.interval}>
        {(it) => (
          <line
            class="dots-range"
            x1={at(it().low)}
            x2={at(it().high)}
            y1={middle()}
            y2={middle()}
          />
        )}
      </Show>
      <circle
        class="dots-dot"
        classList={{ "dots-selected": props.selected === true }}
        cx={at(props.value)}
        cy={middle()}
        r="4"
      />
    </svg>
  )
}

/** The figures of an axis, each where its line stands. */
export const AxisFigures = (props: { readonly axis: Axis }) => (
  <span class="axis-figures" aria-hidden="true">
    <For each={ticksOf(props.axis)}>
      {(tick) => (
        <span style={`left:${inset + span * shareOn(props.axis, tick)}%`}>{String(tick)}</span>
      )}
    </For>
  </span>
)
