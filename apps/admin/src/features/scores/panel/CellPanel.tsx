/** The cell under the cursor: its value and reason, to be written here too, and where it comes from. */
import type { SheetRow } from "@aiwei/domain/assessment/sheet/SheetView"
import { Notice } from "@aiwei/ui/Notice"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { lazy, Show } from "solid-js"

import { brief } from "../../../format/pointsText.ts"
import { useWords } from "../../../words/language.tsx"
import { Folded } from "../../audit/HistoryFold.tsx"
import { explainedAt } from "../../explanation/explainedAt.ts"
import type { CellAddress, ScoresController } from "../createScoresController.ts"
import { draftKey } from "../drafts/Draft.ts"
import { columnName } from "../save/valueText.ts"
import { CellForm } from "./CellForm.tsx"
import { CellOrigin } from "./CellOrigin.tsx"

const CellHistory = lazy(() => import("./CellHistory.tsx"))

export const CellPanel = (props: {
  readonly controller: ScoresController
  readonly cell: CellAddress
}) => {
  const words = useWords()
  const it = () => props.controller
  const row = () =>
    it().columns().includes(props.cell.column) ? it().rowOf(props.cell.unit) : undefined
  return (
    <SidePanel
      label={words().scores.panel.label}
      closeLabel={words().close}
      onClose={() => it().open(null)}
      title={
        <Show when={row()} fallback={words().scores.panel.unknown}>
          {(known) => (
            <>
              {columnName(it(), words(), props.cell.column)}
              <small>{known().unitName}</small>
            </>
          )}
        </Show>
      }
    >
      <div class="cell-panel">
        <Show
          when={row()}
          keyed
          fallback={<Notice tone="warn" text={words().scores.panel.unknownTodo} />}
        >
          {(known) => <KnownCell {...props} row={known} />}
        </Show>
      </div>
      {/* Open for the next cell, too, and after a save. */}
      <Show when={row() !== undefined}>
        <Folded verb="scores.history">
          <CellHistory {...props} />
        </Folded>
      </Show>
    </SidePanel>
  )
}

const KnownCell = (props: {
  readonly controller: ScoresController
  readonly cell: CellAddress
  readonly row: SheetRow
}) => {
  const words = useWords()
  const it = () => props.controller
  const info = () =>
    it()
      .indicators()
      .find(({ code }) => code === props.cell.column)
  return (
    <>
      <Show when={info()}>
        {(indicator) => (
          <p class="hint">
            {words().scores.panel.place(
              indicator().category,
              indicator().code,
              brief(indicator().worth)
            )}
          </p>
        )}
      </Show>
      <Show when={it().mayChange && draftKey(props.cell.unit, props.cell.column)} keyed>
        <CellForm controller={it()} cell={props.cell} row={props.row} />
      </Show>
      <CellOrigin row={props.row} column={props.cell.column} />
      <Show when={props.row.total}>
        {(total) => (
          <p class="cell-total">
            <a href={explainedAt(it().period(), props.row)}>
              {words().scores.panel.total(props.row.unitName, total())}
            </a>
          </p>
        )}
      </Show>
    </>
  )
}
