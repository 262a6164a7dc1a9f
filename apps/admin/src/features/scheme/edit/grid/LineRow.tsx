/** A line in the grid: its code, name and worth to be typed, its rules in a word each, and what is wrong with it. */
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { createMemo, For, Show } from "solid-js"

import { useFrame } from "../../../frame/FrameContext.tsx"
import { StatusMark } from "../../read/StatusMark.tsx"
import { useSchemeWords } from "../../useSchemeWords.ts"
import { useEditor } from "../EditorContext.tsx"
import { cellId, gridKey } from "./gridMoves.ts"
import { cellRows, gridFields, type GridField, isBlock, pastedLines } from "./pastedLines.ts"
import { useRemoveLine } from "./useRemoveLine.ts"

export const LineRow = (props: { readonly at: number }) => {
  const words = useSchemeWords()
  const editor = useEditor()
  const path = () => `indicators[${props.at}]`
  const line = () => editor.document().indicators[props.at]
  const faults = createMemo(() => editor.faultsIn(path()))
  const kinds = () => {
    const { earning, deductions } = line() ?? { earning: null, deductions: [] }
    const { form } = words()
    const start = earning === null || earning.kind === "full" ? [] : [form.earning[earning.kind]]
    return [...start, ...new Set(deductions.map(({ kind }) => form.rule[kind]))]
  }
  const called = () => line()?.name || line()?.code || words().form.unnamed
  return (
    <tr
      classList={{
        "line-here": editor.opened() === path(),
        "line-faulty": faults().length > 0
      }}
    >
      <For each={gridFields}>
        {(field) => (
          <td classList={{ num: field === "worth" }}>
            <Cell at={props.at} field={field} called={called()} />
          </td>
        )}
      </For>
      <td class="line-kinds">
        <For each={kinds()}>{(kind) => <span>{kind}</span>}</For>
        <StatusMark status={line()?.status ?? null} whole={editor.document().status} />
      </td>
      <td class="line-acts">
        <Show when={faults().length > 0}>
          <Button
            tone="bare"
            size="small"
            class="line-fault"
            aria-label={`${called()}: ${words().pages.editing.faults(faults().length)}`}
            onClick={() => editor.goTo(faults()[0]?.path ?? path())}
          >
            <Icon name="warning" />
            {faults().length}
          </Button>
        </Show>
        <Button
          tone="bare"
          size="small"
          aria-label={words().form.open(called())}
          aria-expanded={editor.opened() === path()}
          onClick={() => editor.open(editor.opened() === path() ? null : path())}
        >
          <Icon name="right" />
        </Button>
        <Remove at={props.at} called={called()} />
      </td>
    </tr>
  )
}

const Cell = (props: {
  readonly at: number
  readonly field: GridField
  readonly called: string
}) => {
  const words = useSchemeWords()
  const frame = useFrame()
  const editor = useEditor()
  const path = () => `indicators[${props.at}].${props.field}`
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData("text/plain") ?? ""
    if (!isBlock(text)) return
    event.preventDefault()
    const rows = cellRows(text)
    editor.change(pastedLines(editor.document(), rows, props.at, props.field))
    frame.say(words().pages.editing.pasted(rows.length))
  }
  const shared = () => ({
    id: cellId(props.at, props.field),
    class: "line-cell",
    "aria-label": `${words().form.fields[props.field]} ${props.called}`,
    "aria-invalid": editor.faultsAt(path()).length > 0 ? ("true" as const) : undefined,
    autocomplete: "off" as const,
    value: editor.textAt(path()),
    onKeyDown: (event: KeyboardEvent) => gridKey(editor, event, props.at, props.field),
    onPaste: paste
  })
  const write = (text: string) => editor.set(path(), text)
  // A name may be longer than its cell is wide: it goes on in the next line.
  return (
    <Show
      when={props.field === "name"}
      fallback={
        <input
          {...shared()}
          inputmode={props.field === "worth" ? "decimal" : "text"}
          onInput={(event) => write(event.currentTarget.value)}
        />
      }
    >
      <textarea {...shared()} rows={1} onInput={(event) => write(event.currentTarget.value)} />
    </Show>
  )
}

const Remove = (props: { readonly at: number; readonly called: string }) => {
  const words = useSchemeWords()
  const remove = useRemoveLine()
  return (
    <Button
      tone="bare"
      size="small"
      class="line-remove"
      aria-label={words().form.remove(props.called)}
      onClick={() => remove(props.at, props.called)}
    >
      <Icon name="close" />
    </Button>
  )
}
