/** A community after the first ones, or outside the ranks. Cells come in the order of the table's head. */
import type { BoardRow } from "@aiwei/domain/publication/BoardView"
import { Show } from "solid-js"

import { ChangeMark } from "./ChangeMark.tsx"
import { nameRoom } from "./layout/nameRoom.ts"
import { isAmongFirst } from "./layout/setApart.ts"
import { UnitName } from "./UnitName.tsx"
import type { WallLook } from "./WallLook.ts"

export const ListRow = (props: {
  readonly row: BoardRow
  /** The first one outside the ranks stands behind a heavier rule. */
  readonly edge: boolean
  readonly half: boolean
  /** The line of the grid it stands on; null for the next one. */
  readonly line: number | null
  readonly compared: boolean
  readonly look: WallLook
}) => {
  const outside = () => props.row.vetoed || props.row.rank === null
  const room = () => {
    const rooms = nameRoom(props.look.composition, props.look.type)
    if (outside()) return props.half ? rooms.outsideHalf : rooms.outside
    return props.half ? rooms.half : rooms.row
  }
  const why = () => (props.row.vetoed ? props.look.words.vetoed : props.look.words.unranked)
  return (
    <div
      role="row"
      class="row"
      classList={{ out: outside(), edge: props.edge, gold: isAmongFirst(props.row) }}
      style={props.line === null ? {} : { "grid-row": String(props.line) }}
      data-unit={props.row.unitName}
    >
      <span role="cell" class="k">
        {outside() ? "—" : props.row.rank}
      </span>
      <UnitName name={props.row.unitName} room={room()} />
      <span role="cell" class="s">
        {props.row.total}
      </span>
      <Show
        when={outside()}
        fallback={
          <ChangeMark by={props.row.change} compared={props.compared} words={props.look.words} />
        }
      >
        <span role="cell" class="mv why">
          <span>{why()[0]}</span>
          {props.look.words.lang === "en" ? " " : ""}
          <span>{why()[1]}</span>
        </span>
      </Show>
    </div>
  )
}
