/** A bar for each line against what counts as passing: filled when it is reached, hollow when it is not. */
import { For, Show } from "solid-js"

import { ChartFrame, type ChartProps } from "./ChartFrame.tsx"
import { ChartLine, type LineOf } from "./ChartLine.tsx"
import { createMarks } from "./createMarks.ts"

export interface BulletRow extends LineOf {
  /** Percent of what could be had. */
  readonly percent: number
}

const bounded = (percent: number): number => Math.min(100, Math.max(0, percent))

export const BulletBars = (
  props: ChartProps & {
    readonly heads: { readonly row: string; readonly value: string }
    readonly rows: ReadonlyArray<BulletRow>
    /** The pass line in percent; null draws none. */
    readonly pass: { readonly percent: number; readonly text: string } | null
  }
) => {
  const marks = createMarks(
    () => ({ rows: props.rows.length, columns: 1 }),
    () => props.onOpen
  )
  const table = () => ({
    head: [props.heads.row, props.heads.value],
    rows: props.rows.map(({ name, text }) => [name, text])
  })
  return (
    <ChartFrame {...props} table={table()}>
      <Show when={props.pass}>
        {(pass) => (
          <div class="dot-line dot-head" aria-hidden="true">
            <span />
            <span class="axis-figures">
              <span style={`left:${bounded(pass().percent)}%`}>{pass().text}</span>
            </span>
            <span />
          </div>
        )}
      </Show>
      <For each={props.rows}>
        {(row, at) => (
          <ChartLine line={row} at={at()} marks={marks}>
            <Bar percent={row.percent} pass={props.pass?.percent ?? null} />
          </ChartLine>
        )}
      </For>
    </ChartFrame>
  )
}

const Bar = (props: { readonly percent: number; readonly pass: number | null }) => (
  <svg class="bullets" width="100%" height="24" aria-hidden="true">
    <rect class="bullet-ground" x="0" y="8" width="100%" height="8" />
    <rect
      class="bullet-bar"
      classList={{ "bullet-below": props.pass !== null && props.percent < props.pass }}
      x="0"
      y="8"
      width={`${bounded(props.percent)}%`}
      height="8"
    />
    <Show when={props.pass}>
      {(pass) => (
        <line
          class="bullet-pass"
          x1={`${bounded(pass())}%`}
          x2={`${bounded(pass())}%`}
          y1="3"
          y2="21"
        />
      )}
    </Show>
  </svg>
)
