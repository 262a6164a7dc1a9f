/** The rows of one piece of a sheet that is not folded, each with its marks and merged cells. */
import { createMemo, For } from "solid-js"

import type { SheetCells } from "./createSheetCells.ts"
import { GridRow } from "./GridRow.tsx"
import { type Merge, mergedSpans } from "./mergedSpans.ts"
import type { cellMarks, GridColumn, rowClasses } from "./sheetMarks.ts"
import type { Piece } from "./shownRows.ts"
import type { understoodCells } from "./understoodCells.ts"

export const PieceRows = (props: {
  readonly cells: SheetCells
  readonly columns: ReadonlyArray<GridColumn>
  readonly here: string | null
  readonly piece: Piece
  readonly classes: ReturnType<typeof rowClasses>
  readonly merges: ReadonlyArray<Merge>
  readonly marks: ReturnType<typeof cellMarks>
  readonly understood: ReturnType<typeof understoodCells>
}) => {
  const spans = createMemo(() => mergedSpans(props.merges, props.piece, props.columns.length))
  const numbers = () =>
    Array.from({ length: props.piece.to - props.piece.from + 1 }, (_, at) => props.piece.from + at)
  return (
    <For each={numbers()}>
      {(row) => (
        <GridRow
          row={row}
          is={props.classes.get(row)}
          cellAt={(top, col) =>
            props.cells
              .read()
              .rows.get(top)
              ?.cells.find((cell) => cell.col === col)
          }
          columns={props.columns}
          spans={spans()}
          markAt={(address) => props.marks.get(address)}
          understoodAt={(address) => props.understood.get(address)}
          here={props.here}
        />
      )}
    </For>
  )
}
