/** Indicators against communities: every cell can be walked to and opened; the last column adds a row up. */
import type { MatrixRow, MatrixView } from "@aiwei/domain/assessment/board/BoardViews"
import { createMemo, createSignal, For, Show } from "solid-js"

import { brief, nothing } from "../../format/pointsText.ts"
import { useWords } from "../../words/language.tsx"
import { BrokenName } from "./BrokenName.tsx"
import { CellCard } from "./CellCard.tsx"
import type { CellAt, MonthController } from "./createMonthController.ts"
import { MatrixCellMark } from "./MatrixCellMark.tsx"
import { MatrixHead } from "./MatrixHead.tsx"
import { cellName, cellOf, matrixKeys } from "./matrixKeys.ts"

interface Group {
  readonly category: string
  readonly rows: ReadonlyArray<{ readonly row: MatrixRow; readonly at: number }>
}

/** Neighbours of one category, in the scheme's order. */
const grouped = (rows: ReadonlyArray<MatrixRow>): ReadonlyArray<Group> => {
  const groups: Array<{ category: string; rows: Array<{ row: MatrixRow; at: number }> }> = []
  for (const [at, row] of rows.entries()) {
    const last = groups.at(-1)
    if (last?.category === row.category) last.rows.push({ row, at })
    else groups.push({ category: row.category, rows: [{ row, at }] })
  }
  return groups
}

export const MatrixTable = (props: {
  readonly matrix: MatrixView
  readonly controller: MonthController
}) => {
  const words = useWords()
  const [sheet, setSheet] = createSignal<HTMLElement>()
  const [rest, setRest] = createSignal<CellAt>({ row: 0, column: 0 })
  const it = () => props.controller
  const most = createMemo(() => Math.max(...props.matrix.rows.map(({ lost }) => Number(lost)), 1))
  const size = () => ({ rows: props.matrix.rows.length, columns: props.matrix.columns.length })
  const open = (at: CellAt | null) => {
    if (at !== null) setRest(at)
    it().open(at)
  }
  const cell = (row: MatrixRow, at: CellAt) => (
    <td
      data-cell={cellName(at)}
      tabindex={rest().row === at.row && rest().column === at.column ? 0 : -1}
      classList={{
        "matrix-opened": it().opened()?.row === at.row && it().opened()?.column === at.column
      }}
    >
      <MatrixCellMark cell={row.cells[at.column] ?? null} />
    </td>
  )
  return (
    <div class="matrix-sheet" ref={setSheet}>
      <table
        class="matrix"
        role="grid"
        aria-label={words().monthBoard.caption(props.matrix.figures.period)}
        style={`--communities:${props.matrix.columns.length}`}
        onClick={(event) => open(cellOf(event.target))}
        onKeyDown={matrixKeys(size, open, setRest)}
      >
        <MatrixHead matrix={props.matrix} />
        <For each={grouped(props.matrix.rows)}>
          {(group) => (
            <tbody>
              <For each={group.rows}>
                {({ row, at }, place) => (
                  <tr>
                    <Show when={place() === 0}>
                      <th class="matrix-category" scope="rowgroup" rowspan={group.rows.length}>
                        <span title={group.category} style={`--rows:${group.rows.length}`}>
                          <BrokenName name={group.category} />
                        </span>
                      </th>
                    </Show>
                    <th class="matrix-name" scope="row" title={row.name}>
                      {row.name}
                    </th>
                    <td class="matrix-worth">{brief(row.worth)}</td>
                    <For each={props.matrix.columns}>
                      {(_, column) => cell(row, { row: at, column: column() })}
                    </For>
                    <Sum row={row} most={most()} />
                  </tr>
                )}
              </For>
            </tbody>
          )}
        </For>
      </table>
      <Show when={it().opened()}>
        {(at) => (
          <Card at={at()} matrix={props.matrix} sheet={sheet()} onClose={() => it().open(null)} />
        )}
      </Show>
    </div>
  )
}

const Sum = (props: { readonly row: MatrixRow; readonly most: number }) => {
  const words = useWords()
  const width = () => Math.round((34 * Number(props.row.lost)) / props.most)
  return (
    <td
      class="matrix-sum"
      title={
        props.row.notDone === 0 ? undefined : words().monthBoard.notDoneCount(props.row.notDone)
      }
    >
      <i style={`width:${width()}px`} aria-hidden="true" />
      <b>{nothing(props.row.lost) ? "·" : brief(props.row.lost)}</b>
    </td>
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
