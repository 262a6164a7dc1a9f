/** The cell under the cursor: its value and reason, to be written here too, and where it comes from. */
import type { SheetRow } from "@aiwei/domain/assessment/sheet/SheetView"
import { Button } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { Show } from "solid-js"

import { dayOf } from "../../format/dayText.ts"
import { brief } from "../../format/pointsText.ts"
import { useWords } from "../../words/language.tsx"
import { SourceLink } from "../explanation/SourceLink.tsx"
import { actorText } from "../imports/actorText.ts"
import type { CellAddress, ScoresController } from "./createScoresController.ts"
import { bonusColumn, draftKey, vetoColumn } from "./drafts/Draft.ts"
import { editText } from "./grid/cellLook.ts"
import { columnName } from "./save/valueText.ts"

export const CellPanel = (props: {
  readonly controller: ScoresController
  readonly cell: CellAddress
}) => {
  const words = useWords()
  const it = () => props.controller
  const row = () => it().rowOf(props.cell.unit)
  const info = () =>
    it()
      .indicators()
      .find(({ code }) => code === props.cell.column)
  return (
    <SidePanel
      label={words().scores.panel.label}
      closeLabel={words().close}
      onClose={() => it().open(null)}
      title={
        <>
          {columnName(it(), words(), props.cell.column)}
          <small>{row()?.unitName}</small>
        </>
      }
    >
      <Show when={row()} keyed>
        {(known) => (
          <div class="cell-panel">
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
            <Show when={draftKey(props.cell.unit, props.cell.column)} keyed>
              <CellForm controller={it()} cell={props.cell} row={known} />
            </Show>
            <CellOrigin row={known} column={props.cell.column} />
          </div>
        )}
      </Show>
    </SidePanel>
  )
}

const CellForm = (props: {
  readonly controller: ScoresController
  readonly cell: CellAddress
  readonly row: SheetRow
}) => {
  const words = useWords()
  const it = () => props.controller
  const { unit, column } = props.cell
  const draft = () => it().drafts.at(unit, column)
  const value = () => it().valueOf(props.row, column)
  const limits = () => it().limitsOf(column)
  const mode = () => (column === bonusColumn ? "points" : it().mode())
  const text = () => draft()?.fault?.text ?? editText(value(), limits().worth ?? "0", mode())
  const typed = (given: string) => {
    const made = it().drafted(unit, column, given)
    if (made !== null) it().drafts.put([made])
  }
  return (
    <Show when={column !== vetoColumn} fallback={<VetoChoice {...props} />}>
      <Field
        label={column === bonusColumn ? words().ranking.bonus : words().scores.modes[it().mode()]}
        hint={words().scores.panel.hint}
        error={draft()?.fault == null ? null : words().scores.fault(draft()?.fault ?? null)}
        value={text()}
        inputmode="decimal"
        maxlength="20"
        onChange={(event) => typed(event.currentTarget.value)}
      />
      <Show when={column !== bonusColumn}>
        <div class="quick">
          <Button size="small" onClick={() => typed("·")}>
            · {words().scores.clean}
          </Button>
          <Button size="small" onClick={() => typed("?")}>
            {words().ranking.notDone}
          </Button>
          <Button size="small" onClick={() => typed("/")}>
            / {words().ranking.notApplicable}
          </Button>
        </div>
      </Show>
      <Field
        label={words().scores.panel.reason}
        value={value().reason ?? ""}
        maxlength="300"
        onChange={(event) =>
          it().setValue(unit, column, { reason: event.currentTarget.value.trim() || null })
        }
      />
    </Show>
  )
}

const VetoChoice = (props: {
  readonly controller: ScoresController
  readonly cell: CellAddress
  readonly row: SheetRow
}) => {
  const words = useWords()
  const it = () => props.controller
  return (
    <label class="veto-choice">
      <input
        type="checkbox"
        checked={it().valueOf(props.row, vetoColumn).points === "1.00"}
        onChange={(event) =>
          it().setValue(props.cell.unit, vetoColumn, {
            points: event.currentTarget.checked ? "1.00" : "0.00"
          })
        }
      />
      {it().sheet.data?.scheme?.veto ?? words().scores.vetoed}
    </label>
  )
}

const CellOrigin = (props: { readonly row: SheetRow; readonly column: string }) => {
  const words = useWords()
  const cell = () => props.row.cells.find(({ indicator }) => indicator === props.column)
  const edit = () => {
    const found = cell()?.edit ?? null
    if (found !== null) return { ...found, wasPoints: found.was?.points ?? null }
    const whole = cell() === undefined ? props.row.edit : null
    return whole === null ? null : { ...whole, wasPoints: whole.was?.bonus ?? null }
  }
  const source = () => {
    if (props.column === bonusColumn) return props.row.bonusSource
    if (props.column === vetoColumn) return props.row.vetoSource
    return cell()?.source ?? null
  }
  return (
    <>
      <Show when={edit()}>
        {(it) => (
          <div class="cell-edit">
            <b>{words().scores.byHand}</b>
            <span>
              {words().scores.panel.editedBy(actorText(words(), it().by), dayOf(it().at))}
            </span>
            <span>{words().scores.panel.was(it().wasPoints)}</span>
            <span>{words().scores.panel.why(it().reason)}</span>
          </div>
        )}
      </Show>
      <p class="cell-source">
        <span>{edit() === null ? words().scores.panel.source : words().scores.panel.origin}</span>
        <Show when={source()} fallback={<span>{words().scores.panel.noSource}</span>}>
          {(it) => (
            <>
              <SourceLink source={it()} />
              <span class="file">{it().file}</span>
            </>
          )}
        </Show>
      </p>
      <Show when={source()?.raw}>{(raw) => <p class="hint">{words().explain.from(raw())}</p>}</Show>
    </>
  )
}
