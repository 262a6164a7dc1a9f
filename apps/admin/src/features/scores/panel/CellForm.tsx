/** Value and reason of one cell, written as in the grid; a veto is a choice of yes or no. */
import type { SheetRow } from "@aiwei/domain/assessment/sheet/SheetView"
import { Button } from "@aiwei/ui/Button"
import { Field } from "@aiwei/ui/form/Field"
import { Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import type { CellAddress, ScoresController } from "../createScoresController.ts"
import { bonusColumn, vetoColumn } from "../drafts/Draft.ts"
import { editText } from "../grid/cellLook.ts"

interface CellOf {
  readonly controller: ScoresController
  readonly cell: CellAddress
  readonly row: SheetRow
}

export const CellForm = (props: CellOf) => {
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

const VetoChoice = (props: CellOf) => {
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
