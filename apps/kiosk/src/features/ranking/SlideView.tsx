/**
 * One slide of the board: a table to whoever hears it, whatever its looks. Slides lie on top of each
 * other and cross-fade; those out of view are hidden from everyone.
 */
import { createMemo, For, Show } from "solid-js"

import { slideGrid } from "./layout/slideGrid.ts"
import type { Slide } from "./layout/slidesOf.ts"
import { FirstRow } from "./rows/FirstRow.tsx"
import { ListRow } from "./rows/ListRow.tsx"
import { TableHead } from "./rows/TableHead.tsx"
import type { WallLook } from "./WallLook.ts"

export const SlideView = (props: {
  readonly slide: Slide
  readonly on: boolean
  readonly title: string
  readonly compared: boolean
  readonly replied: ReadonlySet<string>
  readonly look: WallLook
}) => {
  const first = () => props.slide.first
  const grid = createMemo(() => slideGrid(props.slide, props.look.composition, props.look.type))
  return (
    <div
      role="table"
      class="slide"
      classList={{ on: props.on, alone: first().length === 0, bare: grid().places.length === 0 }}
      aria-label={props.title}
    >
      <TableHead words={props.look.words} />
      <Show when={first().length > 0}>
        <div
          role="rowgroup"
          class="podium"
          data-count={first().length}
          aria-label={props.look.words.firstOnes}
        >
          <For each={first()}>
            {(row) => (
              <FirstRow
                row={row}
                replied={props.replied}
                compared={props.compared}
                look={props.look}
              />
            )}
          </For>
        </div>
      </Show>
      <Show when={grid().places.length > 0}>
        <div
          role="rowgroup"
          class="list"
          classList={{ halves: grid().columns === 2 }}
          style={{ "--rows": String(grid().lines) }}
        >
          <For each={grid().places}>
            {(place) => (
              <ListRow
                place={place}
                half={grid().columns === 2}
                replied={props.replied}
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
