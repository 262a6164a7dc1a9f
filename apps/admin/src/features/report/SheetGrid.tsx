/**
 * A sheet as it was understood: letters and headings on top in the colour of their meaning, the class
 * of every skipped row at the left, doubts outlined. Long sheets open in portions.
 */
import type { DataSheet } from "@aiwei/intake/report"
import { Button } from "@aiwei/ui/Button"
import { createMemo, createSignal, For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { cellAddress } from "./cellAddress.ts"
import type { ColumnRole } from "./columnRole.ts"
import { GridRow } from "./GridRow.tsx"
import { sheetPreview } from "./sheetPreview.ts"

const portion = 60

const roles: ReadonlyArray<ColumnRole> = ["dim", "val", "key", "cap", "none"]

/** The last part of a heading of several levels says most. */
const brief = (header: string): string => header.replaceAll(/\s+/g, "").split("/").at(-1) ?? header

export const SheetGrid = (props: { readonly sheet: DataSheet; readonly here: string | null }) => {
  const words = useWords()
  const preview = createMemo(() => sheetPreview(props.sheet))
  const [shown, setShown] = createSignal(portion)
  const wanted = () => {
    const row = props.here === null ? null : cellAddress(props.here)?.row
    const at = row == null ? -1 : preview().rows.findIndex((one) => one.row === row)
    return Math.max(shown(), at + 1)
  }
  const present = () =>
    roles.filter((role) => preview().columns.some((column) => column.role === role))
  const rest = () => preview().rows.length - wanted()
  return (
    <div class="sheet">
      <div class="sheet-head">
        <b>{props.sheet.name}</b>
        <span>
          {words().report.sheetFacts(words().kinds[props.sheet.kind], props.sheet.recordCount)}
        </span>
        <ul>
          <For each={present()}>
            {(role) => <li class={`role-${role}`}>{words().report.roles[role]}</li>}
          </For>
        </ul>
      </div>
      <table class="grid-sheet" aria-label={words().report.gridLabel(props.sheet.name)}>
        <thead>
          <tr>
            <th colspan="2" scope="col">
              <span class="unseen">{words().report.row}</span>
            </th>
            <For each={preview().columns}>
              {(column) => (
                <th scope="col" class={`role-${column.role}`} title={column.header}>
                  {column.col}
                  <b>{brief(column.header)}</b>
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={preview().rows.slice(0, wanted())}>
            {(row) => <GridRow row={row} preview={preview()} here={props.here} />}
          </For>
        </tbody>
      </table>
      <Show when={rest() > 0}>
        <p class="sheet-rest">
          {words().report.moreRows(rest())}
          <Button tone="bare" size="small" onClick={() => setShown(preview().rows.length)}>
            {words().report.unfold}
          </Button>
        </p>
      </Show>
    </div>
  )
}
