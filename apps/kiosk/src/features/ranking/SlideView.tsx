/**
 * One slide of the board: a table to whoever hears it, whatever its looks. Slides lie on top of each
 * other and cross-fade; those out of view are hidden from everyone.
 */
import { For, Show } from "solid-js"

import { FirstRow } from "./FirstRow.tsx"
import { columnsOf } from "./layout/Composition.ts"
import type { Slide } from "./layout/slidesOf.ts"
import { ListRow } from "./ListRow.tsx"
import type { WallLook } from "./WallLook.ts"

/** Fewer rows than this do not grow taller: a name alone on half a wall reads worse, not better. */
const leastRows = 6

export const SlideView = (props: {
  readonly slide: Slide
  readonly on: boolean
  readonly title: string
  readonly compared: boolean
  readonly look: WallLook
}) => {
  const alone = () => props.slide.first.length === 0
  const columns = () =>
    alone() ? columnsOf(props.look.composition, props.look.type, props.slide.rows.length) : 1
  const rowsHigh = () => Math.max(leastRows, Math.ceil(props.slide.rows.length / columns()))
  const words = () => props.look.words
  const isOutside = (at: number) => {
    const row = props.slide.rows[at]
    return row !== undefined && (row.vetoed || row.rank === null)
  }
  /** Those outside the ranks stand at the bottom, whatever room is left above them. */
  const lineOf = (at: number): number | null =>
    columns() === 1 && isOutside(at) ? rowsHigh() - props.slide.rows.length + at + 1 : null
  /** Not at the very top: there the masthead's rule stands already. */
  const isEdge = (at: number) =>
    isOutside(at) && !isOutside(at - 1) && (at > 0 || (lineOf(at) ?? 1) > 1)
  return (
    <div
      role="table"
      class="slide"
      classList={{ on: props.on, alone: alone(), bare: props.slide.rows.length === 0 }}
      aria-label={props.title}
    >
      <div role="rowgroup" class="vh">
        <div role="row">
          <span role="columnheader">{words().columns.rank}</span>
          <span role="columnheader">{words().columns.community}</span>
          <span role="columnheader">{words().columns.score}</span>
          <span role="columnheader">{words().columns.change}</span>
        </div>
      </div>
      <Show when={!alone()}>
        <div
          role="rowgroup"
          class="podium"
          data-count={props.slide.first.length}
          aria-label={words().firstOnes}
        >
          <For each={props.slide.first}>
            {(row) => <FirstRow row={row} compared={props.compared} look={props.look} />}
          </For>
        </div>
      </Show>
      <Show when={props.slide.rows.length > 0}>
        <div
          role="rowgroup"
          class="list"
          classList={{ halves: columns() === 2 }}
          style={{ "--rows": String(rowsHigh()) }}
        >
          <For each={props.slide.rows}>
            {(row, at) => (
              <ListRow
                row={row}
                edge={isEdge(at())}
                line={lineOf(at())}
                half={columns() === 2}
                compared={props.compared}
                look={props.look}
              />
            )}
          </For>
        </div>
      </Show>
    </div>
  )
}
