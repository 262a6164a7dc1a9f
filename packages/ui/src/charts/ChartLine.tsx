/** A line of a chart: a name, its drawing with what it says over it, its value. The whole line is one mark. */
import { type JSX, Show } from "solid-js"

import { ChartTip } from "./ChartTip.tsx"
import type { Marks } from "./createMarks.ts"

export interface LineOf {
  readonly key: string
  readonly name: string
  readonly text: string
  /** What the line says when it is asked. */
  readonly says: string
}

export const ChartLine = (props: {
  readonly line: LineOf
  readonly at: number
  readonly marks: Marks
  readonly children: JSX.Element
}) => {
  const spot = () => ({ row: props.at, column: 0 })
  return (
    <div class="dot-line" {...props.marks.mark(spot(), props.line.says, true)}>
      <span class="strip-name" title={props.line.name}>
        {props.line.name}
      </span>
      <span class="dot-plot">
        {props.children}
        <Show when={props.marks.isShown(spot())}>
          <ChartTip left={0} top={24} text={props.line.says} />
        </Show>
      </span>
      <span class="dot-value">{props.line.text}</span>
    </div>
  )
}
