/** Where the value of a cell comes from: the hand that wrote it, and the cell of the sheet before it. */
import type { SheetRow } from "@aiwei/domain/assessment/sheet/SheetView"
import { Show } from "solid-js"

import { dayOf } from "../../../format/dayText.ts"
import { useWords } from "../../../words/language.tsx"
import { SourceLink } from "../../explanation/SourceLink.tsx"
import { actorText } from "../../imports/actorText.ts"
import { bonusColumn, editOf, vetoColumn } from "../drafts/Draft.ts"

export const CellOrigin = (props: { readonly row: SheetRow; readonly column: string }) => {
  const words = useWords()
  const cell = () => props.row.cells.find(({ indicator }) => indicator === props.column)
  const edit = () => editOf(props.row, props.column)
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
            {/* Of a veto, and of a bonus where there was none, nothing stood there before. */}
            <Show when={cell() !== undefined || it().was !== null}>
              <span>{words().scores.panel.was(it().was?.points ?? null)}</span>
            </Show>
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
