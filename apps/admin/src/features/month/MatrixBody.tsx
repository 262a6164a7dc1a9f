/** The rows of the matrix, category by category; one cell of all of them can be reached by the Tab key. */
import type { MatrixRow, MatrixView } from "@aiwei/domain/assessment/board/BoardViews"
import { BrokenName } from "@aiwei/ui/text/BrokenName"
import { createMemo, For, Show } from "solid-js"

import { brief, nothing } from "../../format/pointsText.ts"
import { useWords } from "../../words/language.tsx"
import { ToBeCheckedSign } from "../ranking/LinesToCheck.tsx"
import type { CellAt } from "./createMonthController.ts"
import { MatrixCellMark } from "./MatrixCellMark.tsx"
import { cellName } from "./matrixKeys.ts"

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

export const MatrixBody = (props: {
  readonly matrix: MatrixView
  readonly rest: CellAt
  readonly opened: CellAt | null
  /** Code of the indicator whose sum is opened. */
  readonly row: string | null
}) => {
  const most = createMemo(() => Math.max(...props.matrix.rows.map(({ lost }) => Number(lost)), 1))
  const stop = (at: CellAt) => ({
    "data-cell": cellName(at),
    tabindex: props.rest.row === at.row && props.rest.column === at.column ? 0 : -1
  })
  const cell = (row: MatrixRow, at: CellAt) => (
    <td
      {...stop(at)}
      classList={{
        "matrix-opened": props.opened?.row === at.row && props.opened.column === at.column
      }}
    >
      <MatrixCellMark cell={row.cells[at.column] ?? null} />
    </td>
  )
  return (
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
                  <ToBeCheckedSign code={row.code} codes={props.matrix.toBeChecked} /> {row.name}
                </th>
                <td class="matrix-worth">{brief(row.worth)}</td>
                <For each={props.matrix.columns}>
                  {(_, column) => cell(row, { row: at, column: column() })}
                </For>
                <Sum
                  row={row}
                  most={most()}
                  stop={stop({ row: at, column: props.matrix.columns.length })}
                  opened={props.row === row.code}
                />
              </tr>
            )}
          </For>
        </tbody>
      )}
    </For>
  )
}

const Sum = (props: {
  readonly row: MatrixRow
  readonly most: number
  readonly stop: { readonly "data-cell": string; readonly tabindex: number }
  readonly opened: boolean
}) => {
  const words = useWords()
  const width = () => Math.round((34 * Number(props.row.lost)) / props.most)
  return (
    <td
      {...props.stop}
      class="matrix-sum"
      classList={{ "matrix-opened": props.opened }}
      title={
        props.row.notDone === 0 ? undefined : words().monthBoard.notDoneCount(props.row.notDone)
      }
    >
      <i style={`width:${width()}px`} aria-hidden="true" />
      <b>{nothing(props.row.lost) ? "·" : brief(props.row.lost)}</b>
    </td>
  )
}
