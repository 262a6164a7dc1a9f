/** A community after the first ones, or outside the ranks. Cells come in the order of the table's head. */
import type { BoardRow } from "@aiwei/domain/publication/BoardView"
import { Show } from "solid-js"

import { nameRoom } from "../layout/nameRoom.ts"
import { isAmongFirst } from "../layout/setApart.ts"
import { isOutside, type Place } from "../layout/slideGrid.ts"
import type { WallLook } from "../WallLook.ts"
import { ChangeMark } from "./ChangeMark.tsx"
import { namedRow } from "./namedRow.ts"
import { UnitName } from "./UnitName.tsx"
import { WhyOutside } from "./WhyOutside.tsx"

const roomFor = (row: BoardRow, half: boolean, look: WallLook): number => {
  const rooms = nameRoom(look.composition, look.type)
  if (isOutside(row)) return half ? rooms.outsideHalf : rooms.outside
  return half ? rooms.half : rooms.row
}

export const ListRow = (props: {
  readonly place: Place
  readonly half: boolean
  readonly replied: ReadonlySet<string>
  readonly compared: boolean
  readonly look: WallLook
}) => {
  const row = () => props.place.row
  const line = () => props.place.line
  return (
    <div
      role="row"
      class="row"
      classList={{ out: isOutside(row()), edge: props.place.edge, gold: isAmongFirst(row()) }}
      style={line() === null ? {} : { "grid-row": String(line()) }}
      data-unit={row().unitName}
    >
      <span role="cell" class="k">
        {isOutside(row()) ? "—" : row().rank}
      </span>
      <UnitName
        name={namedRow(row(), props.replied, props.look.words)}
        room={roomFor(row(), props.half, props.look)}
      />
      <span role="cell" class="s">
        {row().total ?? "—"}
      </span>
      <Show
        when={isOutside(row())}
        fallback={
          <ChangeMark by={row().change} compared={props.compared} words={props.look.words} />
        }
      >
        <WhyOutside vetoed={row().vetoed} words={props.look.words} />
      </Show>
    </div>
  )
}
