/** One community: its scores, bonus, veto, and the total and rank that move while somebody types. */
import type { SheetRow } from "@aiwei/domain/assessment/sheet/SheetView"
import { For, type JSX, Show } from "solid-js"

import { brief, gained, nothing } from "../../../format/pointsText.ts"
import { useWords } from "../../../words/language.tsx"
import { explainedAt } from "../../explanation/explainedAt.ts"
import type { ScoresController } from "../createScoresController.ts"
import { bonusColumn, editOf, vetoColumn } from "../drafts/Draft.ts"
import { written } from "../live/thousandths.ts"
import { CellEditor } from "./CellEditor.tsx"
import type { Grid } from "./createGrid.ts"
import { ScoreCell } from "./ScoreCell.tsx"

interface Props {
  readonly row: SheetRow
  readonly index: number
  readonly it: ScoresController
  readonly grid: Grid
}

export const GridRow = (props: Props) => {
  const words = useWords()
  const total = () => props.it.liveTotals()[props.index] ?? null
  const shownTotal = () => (total() === null ? "—" : written(total() ?? 0))
  const rank = () => props.it.ranks()[props.index] ?? null
  const isChanged = () => props.it.drafts.list().some(({ unit }) => unit === props.row.unitId)
  const isHere = () => props.it.at()?.unit === props.row.unitId
  return (
    <tr classList={{ "score-row-here": isHere() }}>
      <th scope="row" class="score-name">
        {props.row.unitName}
      </th>
      <For each={props.it.indicators()}>
        {({ code, worth }) => (
          <Cell {...props} column={code}>
            <ScoreCell
              value={props.it.valueOf(props.row, code)}
              worth={worth}
              mode={props.it.mode()}
              fault={props.it.drafts.at(props.row.unitId, code)?.fault ?? null}
            />
          </Cell>
        )}
      </For>
      <Cell {...props} column={bonusColumn}>
        <Bonus {...props} />
      </Cell>
      <Cell {...props} column={vetoColumn}>
        {props.it.valueOf(props.row, vetoColumn).points === "1.00" ? (
          <b class="score-veto">{words().scores.veto}</b>
        ) : (
          ""
        )}
      </Cell>
      <td class="score-total" classList={{ "score-moving": isChanged() }}>
        <Show when={props.row.total !== null} fallback={shownTotal()}>
          {/* By keys from any cell's panel: as a stop of its own it would be one of a hundred. */}
          <a href={explainedAt(props.it.period(), props.row)} tabindex="-1">
            {shownTotal()}
          </a>
        </Show>
      </td>
      <td class="score-rank">{rank() ?? "—"}</td>
    </tr>
  )
}

const Bonus = (props: Props) => {
  const fault = () => props.it.drafts.at(props.row.unitId, bonusColumn)?.fault ?? null
  const points = () => props.it.valueOf(props.row, bonusColumn).points ?? "0.00"
  return (
    <Show
      when={fault()}
      fallback={
        <span classList={{ quiet: nothing(points()) }}>
          {nothing(points()) ? "·" : gained(brief(points()))}
        </span>
      }
    >
      {(it) => (
        <ScoreCell
          value={props.it.valueOf(props.row, bonusColumn)}
          worth="0"
          mode="points"
          fault={it()}
        />
      )}
    </Show>
  )
}

const Cell = (props: Props & { readonly column: string; readonly children: JSX.Element }) => {
  const words = useWords()
  const draft = () => props.it.drafts.at(props.row.unitId, props.column)
  const isAt = () => props.grid.isAt(props.row.unitId, props.column)
  const isFirst = () =>
    props.it.at() === null && props.index === 0 && props.column === props.it.columns()[0]
  const editing = () => {
    const it = props.grid.editing()
    return it?.unit === props.row.unitId && it.column === props.column ? it : null
  }
  const isEdited = () => editOf(props.row, props.column) !== null
  return (
    <td
      id={props.grid.cellId(props.row.unitId, props.column)}
      role="gridcell"
      class="score-cell"
      classList={{
        "score-at": isAt(),
        "score-draft": draft() !== undefined,
        "score-wrong": (draft()?.fault ?? null) !== null,
        "score-edited": isEdited()
      }}
      aria-selected={isAt()}
      aria-invalid={(draft()?.fault ?? null) === null ? undefined : true}
      tabindex={isAt() || isFirst() ? 0 : -1}
      data-unit={props.row.unitId}
      data-column={props.column}
      title={isEdited() ? words().scores.byHand : undefined}
    >
      <Show when={editing()} fallback={props.children}>
        {(it) => <CellEditor editing={it()} grid={props.grid} />}
      </Show>
    </td>
  )
}
