/** The month as a grid. One cell is in the order of Tab; the arrows move inside, as in a spreadsheet. */
import type { SheetView } from "@aiwei/domain/assessment/sheet/SheetView"
import { pastedGrid } from "@aiwei/ui/table/clipboard/pastedGrid"
import { For } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import type { ScoresController } from "../createScoresController.ts"
import { vetoColumn } from "../drafts/Draft.ts"
import { createGrid } from "./createGrid.ts"
import { GridHead } from "./GridHead.tsx"
import { GridRow } from "./GridRow.tsx"

export type Pasted = ReturnType<typeof pastedGrid>

const cellOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.matches("input, textarea, select")

export const ScoreGrid = (props: {
  readonly sheet: SheetView
  readonly controller: ScoresController
  readonly onPaste: (pasted: Pasted) => void
}) => {
  const words = useWords()
  const it = () => props.controller
  const grid = createGrid(props.controller)
  const picked = (event: MouseEvent, edit: boolean) => {
    const cell = cellOf(event.target)
    const [unit, column] = [cell?.dataset["unit"], cell?.dataset["column"]]
    if (unit === undefined || column === undefined) return
    grid.pick(unit, column, !edit && !it().panelClosed())
    cell?.focus({ preventScroll: true })
    if (edit && column !== vetoColumn) grid.begin()
    else if (edit) grid.toggleVeto()
  }
  const paste = (event: ClipboardEvent) => {
    if (isField(event.target) || event.clipboardData === null || it().at() === null) return
    event.preventDefault()
    props.onPaste(pastedGrid(event.clipboardData))
  }
  return (
    <div class="score-box" ref={grid.hold} onPaste={paste}>
      <table
        class="score-grid"
        role="grid"
        aria-label={words().scores.caption(props.sheet.period)}
        aria-rowcount={props.sheet.total}
        aria-busy={it().sheet.isPlaceholderData}
        onKeyDown={grid.gridKey}
        onFocusIn={(event) => {
          const { unit, column } = cellOf(event.target)?.dataset ?? {}
          if (unit !== undefined && column !== undefined && !grid.isAt(unit, column)) {
            it().setAt({ unit, column })
          }
        }}
        onClick={(event) => picked(event, false)}
        onDblClick={(event) => picked(event, true)}
      >
        <GridHead sheet={props.sheet} />
        <tbody>
          <For each={props.sheet.rows}>
            {(row, index) => <GridRow row={row} index={index()} it={it()} grid={grid} />}
          </For>
        </tbody>
      </table>
    </div>
  )
}
