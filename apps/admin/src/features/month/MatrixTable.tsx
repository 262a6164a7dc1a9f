/** Indicators against communities: every cell can be walked to and opened; the last column adds a row up. */
import type { MatrixView } from "@aiwei/domain/assessment/board/BoardViews"
import { createSignal, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { CellCard } from "./CellCard.tsx"
import type { CellAt, MonthController } from "./createMonthController.ts"
import { MatrixBody } from "./MatrixBody.tsx"
import { MatrixHead } from "./MatrixHead.tsx"
import { cellOf, matrixKeys } from "./matrixKeys.ts"

export const MatrixTable = (props: {
  readonly matrix: MatrixView
  readonly controller: MonthController
}) => {
  const words = useWords()
  const [sheet, setSheet] = createSignal<HTMLElement>()
  const [rest, setRest] = createSignal<CellAt>({ row: 0, column: 0 })
  const it = () => props.controller
  const sums = () => props.matrix.columns.length
  const size = () => ({ rows: props.matrix.rows.length, columns: sums() + 1 })
  const open = (at: CellAt | null) => {
    if (at !== null) setRest(at)
    if (at?.column !== sums()) return it().open(at)
    it().open(null)
    it().openRow(props.matrix.rows[at.row]?.code ?? null)
  }
  return (
    <div class="matrix-sheet" ref={setSheet}>
      <table
        class="matrix"
        role="grid"
        aria-label={words().monthBoard.caption(props.matrix.figures.period)}
        style={`--communities:${props.matrix.columns.length}`}
        onClick={(event) => {
          // A total in the head is a link: it goes its own way.
          if (event.target.closest("a") === null) open(cellOf(event.target))
        }}
        onKeyDown={matrixKeys(size, open, setRest)}
      >
        <MatrixHead matrix={props.matrix} />
        <MatrixBody matrix={props.matrix} rest={rest()} opened={it().opened()} row={it().row()} />
      </table>
      <Show when={it().opened()}>
        {(at) => (
          <Card at={at()} matrix={props.matrix} sheet={sheet()} onClose={() => it().open(null)} />
        )}
      </Show>
    </div>
  )
}

const Card = (props: {
  readonly at: CellAt
  readonly matrix: MatrixView
  readonly sheet: HTMLElement | undefined
  readonly onClose: () => void
}) => {
  const row = () => props.matrix.rows[props.at.row]
  const column = () => props.matrix.columns[props.at.column]
  return (
    <Show when={row()}>
      {(found) => (
        <Show when={column()}>
          {(unit) => (
            <Show when={props.sheet}>
              {(sheet) => (
                <CellCard
                  at={props.at}
                  row={found()}
                  toBeChecked={props.matrix.toBeChecked}
                  column={unit()}
                  period={props.matrix.figures.period}
                  sheet={sheet()}
                  onClose={props.onClose}
                />
              )}
            </Show>
          )}
        </Show>
      )}
    </Show>
  )
}
