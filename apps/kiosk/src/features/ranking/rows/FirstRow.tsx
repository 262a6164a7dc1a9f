/** One of those who stand apart: large, in gold. Cells come in the order of the table's head. */
import type { BoardRow } from "@aiwei/domain/publication/BoardView"

import { nameRoom } from "../layout/nameRoom.ts"
import type { WallLook } from "../WallLook.ts"
import { ChangeMark } from "./ChangeMark.tsx"
import { namedRow } from "./namedRow.ts"
import { UnitName } from "./UnitName.tsx"

export const FirstRow = (props: {
  readonly row: BoardRow
  readonly replied: ReadonlySet<string>
  readonly compared: boolean
  readonly look: WallLook
}) => (
  <div role="row" class="p" data-unit={props.row.unitName}>
    <span role="cell" class="k">
      {props.row.rank}
    </span>
    <div role="presentation" class="d">
      <UnitName
        name={namedRow(props.row, props.replied, props.look.words)}
        room={nameRoom(props.look.composition, props.look.type).first}
      />
      <div role="presentation" class="l">
        <span role="cell" class="s">
          {props.row.total ?? "—"}
        </span>
        <ChangeMark by={props.row.change} compared={props.compared} words={props.look.words} />
      </div>
    </div>
  </div>
)
