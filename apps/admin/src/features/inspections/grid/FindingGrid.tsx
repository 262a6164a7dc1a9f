/** Findings typed or pasted like in a spreadsheet: an empty row waits at the end, a fault stands in its cell. */
import "./grid.css"
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { Notice } from "@aiwei/ui/Notice"
import { createUniqueId, For, Index, Show } from "solid-js"

import { useFrame } from "../../frame/FrameContext.tsx"
import { useMay } from "../../frame/rights/useMay.ts"
import { ToBeChecked } from "../../ranking/LinesToCheck.tsx"
import { linesToCheck } from "../../scheme/read/linesToCheck.ts"
import { useInspectionWords } from "../useInspectionWords.ts"
import type { Grid } from "./createGrid.ts"
import { type FindingField, findingFields, type FindingRow, isEmptyRow } from "./FindingRow.ts"
import { isBlock } from "./pastedFindings.ts"
import { PhotoCell } from "./PhotoCell.tsx"
import { firstFile } from "./readPhoto.ts"
import { lineMeant } from "./readRow.ts"

interface Props {
  readonly grid: Grid
  readonly onSave: () => void
}

export const FindingGrid = (props: Props) => {
  const it = useInspectionWords()
  const may = useMay()
  const id = createUniqueId()
  return (
    <div class="findings">
      <div class="findings-box" tabindex="0" role="region" aria-label={it().grid.title}>
        <table>
          <thead>
            <tr>
              <For each={findingFields}>
                {(field) => <th scope="col">{it().grid.columns[field]}</th>}
              </For>
              <Show when={may("evidence.attachPhoto")}>
                <th scope="col">{it().grid.columns.photo}</th>
              </Show>
              <td />
            </tr>
          </thead>
          <tbody>
            <Index each={props.grid.rows()}>
              {(row, at) => <Row {...props} id={id} row={row()} at={at} />}
            </Index>
          </tbody>
        </table>
      </div>
      <CodeLists grid={props.grid} id={id} />
      <p class="findings-keys screen-only">{it().grid.keys}</p>
      <Notice text={props.grid.refused()} />
    </div>
  )
}

/** What the first column may be, offered by the browser while it is typed. */
const CodeLists = (props: { readonly grid: Grid; readonly id: string }) => (
  <datalist id={`${props.id}-lines`}>
    <For each={props.grid.terms()?.indicators ?? []}>
      {({ code, name }) => <option value={code}>{name}</option>}
    </For>
  </datalist>
)

interface RowProps extends Props {
  readonly id: string
  readonly row: FindingRow
  readonly at: number
}

const Row = (props: RowProps) => {
  const it = useInspectionWords()
  const may = useMay()
  const line = () => {
    const terms = props.grid.terms()
    return terms === null ? null : lineMeant(props.row, terms)
  }
  const drop = (event: DragEvent) => {
    const file = firstFile(event.dataTransfer)
    if (file === null || !may("evidence.attachPhoto")) return
    event.preventDefault()
    void props.grid.addPhoto(props.at, file, it().grid.notPhoto)
  }
  return (
    <tr onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <For each={findingFields}>
        {(field) => (
          <td class={`finding-${field}`} data-label={it().grid.columns[field]}>
            <Cell {...props} field={field} />
            <Show when={field === "line" && line()}>
              {(one) => (
                <>
                  <small>{one().name}</small>
                  <ToBeChecked code={one().code} codes={linesToCheck(props.grid.terms())} />
                </>
              )}
            </Show>
            <Show when={field === "rule" && line()}>
              {(one) => <RuleList id={`${props.id}-${props.at}`} rules={one().deductions} />}
            </Show>
          </td>
        )}
      </For>
      <Show when={may("evidence.attachPhoto")}>
        <PhotoCell grid={props.grid} row={props.row} at={props.at} />
      </Show>
      <td>
        <Show when={!isEmptyRow(props.row)}>
          <Button
            tone="bare"
            size="small"
            aria-label={it().grid.remove(props.at + 1)}
            onClick={() => props.grid.remove(props.at)}
          >
            <Icon name="close" />
          </Button>
        </Show>
      </td>
    </tr>
  )
}

const RuleList = (props: {
  readonly id: string
  readonly rules: ReadonlyArray<{ readonly code: string; readonly text: string }>
}) => (
  <datalist id={`${props.id}-rules`}>
    <For each={props.rules}>{({ code, text }) => <option value={code}>{text}</option>}</For>
  </datalist>
)

const cellId = (id: string, at: number, field: string): string => `${id}-${at}-${field}`

const useCellKeys =
  (props: RowProps & { readonly field: FindingField }) => (event: KeyboardEvent) => {
    if (event.isComposing) return
    const go = (at: number) => document.getElementById(cellId(props.id, at, props.field))?.focus()
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) props.onSave()
    else if (event.key === "Enter" || (event.key === "ArrowDown" && event.altKey)) go(props.at + 1)
    else if (event.key === "ArrowDown" && props.field !== "line" && props.field !== "rule") {
      go(props.at + 1)
    } else if (event.key === "ArrowUp" && props.field !== "line" && props.field !== "rule") {
      go(props.at - 1)
    } else return
    event.preventDefault()
  }

const Cell = (props: RowProps & { readonly field: FindingField }) => {
  const it = useInspectionWords()
  const may = useMay()
  const frame = useFrame()
  const fault = () => props.grid.faultAt(props.at, props.field)
  const id = () => cellId(props.id, props.at, props.field)
  const list = () =>
    props.field === "line"
      ? `${props.id}-lines`
      : props.field === "rule"
        ? `${props.id}-${props.at}-rules`
        : undefined
  const paste = (event: ClipboardEvent) => {
    const file = firstFile(event.clipboardData)
    const text = event.clipboardData?.getData("text/plain") ?? ""
    if (isBlock(text)) {
      const count = props.grid.paste(text, props.at, props.field)
      frame.say(it().grid.pasted(count))
    } else if (file !== null && text === "" && may("evidence.attachPhoto")) {
      void props.grid.addPhoto(props.at, file, it().grid.notPhoto)
    } else return
    event.preventDefault()
  }
  return (
    <>
      <input
        id={id()}
        class="finding-cell"
        autocomplete="off"
        list={list()}
        aria-label={it().grid.cell(it().grid.columns[props.field], props.at + 1)}
        aria-invalid={fault() === null ? undefined : "true"}
        aria-describedby={fault() === null ? undefined : `${id()}-fault`}
        value={props.row.cells[props.field]}
        onInput={(event) => props.grid.set(props.at, props.field, event.currentTarget.value)}
        onKeyDown={useCellKeys(props)}
        onPaste={paste}
      />
      <Show when={fault()}>
        {(text) => (
          <small class="finding-fault" id={`${id()}-fault`} role="alert">
            {text()}
          </small>
        )}
      </Show>
    </>
  )
}
