/**
 * Ranks before on the left and after on the right, a line for each unit. What moves is drawn strong; a line is one
 * mark that says both ranks, and the same figures stand in the table.
 */
import { ChartFrame } from "@aiwei/ui/charts/ChartFrame"
import { ChartTip } from "@aiwei/ui/charts/ChartTip"
import { createMarks, type Marks } from "@aiwei/ui/charts/createMarks"
import { createMemo, For, Show } from "solid-js"

import { type MovedRow, type SlopeLine, slopeLines } from "./slopeLines.ts"
import { useWhatIfWords, type WhatIfWords } from "./useWhatIfWords.ts"

const [width, step, top] = [520, 24, 16]
const [left, right] = [180, 340]

export const rankText = (it: WhatIfWords, rank: number | null): string =>
  rank === null ? it.outside : it.rank(rank)

export const placesText = (it: WhatIfWords, { places, before, after }: MovedRow): string => {
  if (before.rank === after.rank) return it.same
  if (places === null) return "—"
  return places > 0 ? it.up(places) : it.down(-places)
}

export const SlopePlot = (props: {
  readonly rows: ReadonlyArray<MovedRow>
  readonly group: string | null
  readonly finding: string
}) => {
  const it = useWhatIfWords()
  const lines = createMemo(() => slopeLines(props.rows))
  const marks = createMarks(
    () => ({ rows: lines().length, columns: 1 }),
    () => undefined
  )
  const height = () => {
    const most = lines().flatMap(({ from, to }) => [from ?? 0, to ?? 0])
    return 2 * top + step * Math.max(1, ...most)
  }
  return (
    <ChartFrame
      title={props.group === null ? it().slope : `${it().slope}（${props.group}）`}
      finding={props.finding}
      note={it().slopeNote(lines().length, props.rows.length)}
      words={it()}
      table={{
        head: [it().units, it().before, it().after, it().places],
        rows: lines().map(({ row }) => [
          row.unitName,
          rankText(it(), row.before.rank),
          rankText(it(), row.after.rank),
          placesText(it(), row)
        ])
      }}
    >
      <div class="slope">
        <svg viewBox={`0 0 ${width} ${height()}`}>
          <For each={lines()}>{(line, at) => <Line line={line} at={at()} marks={marks} />}</For>
        </svg>
        <For each={lines()}>
          {(line, at) => (
            <Show when={marks.isShown({ row: at(), column: 0 })}>
              <ChartTip left={40} top={0} text={saysOf(it(), line.row)} />
            </Show>
          )}
        </For>
      </div>
    </ChartFrame>
  )
}

const saysOf = (it: WhatIfWords, { unitName, before, after }: MovedRow): string =>
  it.says(unitName, rankText(it, before.rank), rankText(it, after.rank))

const at = (slot: number): number => top + step * slot

const Line = (props: { readonly line: SlopeLine; readonly at: number; readonly marks: Marks }) => {
  const it = useWhatIfWords()
  const row = () => props.line.row
  const way = () => {
    const { before, after, places } = row()
    if (before.rank === after.rank) return "slope-same"
    return (places ?? -1) > 0 ? "slope-up" : "slope-down"
  }
  return (
    <g
      class={`slope-line ${way()}`}
      {...props.marks.mark({ row: props.at, column: 0 }, saysOf(it(), row()))}
    >
      <Show when={props.line.from !== null && props.line.to !== null}>
        <path class="slope-reach" d={pathOf(props.line)} />
        <path class="slope-path" d={pathOf(props.line)} />
      </Show>
      <End slot={props.line.from} x={left} rank={row().before.rank} name={row().unitName} />
      <End slot={props.line.to} x={right} rank={row().after.rank} name={row().unitName} />
    </g>
  )
}

const pathOf = ({ from, to }: SlopeLine): string =>
  `M${left + 6} ${at(from ?? 0)}L${right - 6} ${at(to ?? 0)}`

const End = (props: {
  readonly slot: number | null
  readonly x: number
  readonly rank: number | null
  readonly name: string
}) => (
  <Show when={props.slot !== null}>
    <circle cx={props.x} cy={at(props.slot ?? 0)} r="4" />
    <text
      x={props.x === left ? left - 12 : right + 12}
      y={at(props.slot ?? 0) + 4}
      text-anchor={props.x === left ? "end" : "start"}
      aria-hidden="true"
    >
      {props.x === left ? `${props.name}  ${props.rank}` : `${props.rank}  ${props.name}`}
    </text>
  </Show>
)
