/** A line in the grid: its code, name and worth to be typed, its rules in a word each, and what is wrong with it. */
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { createMemo, For, Show } from "solid-js"

import { useFrame } from "../../../frame/FrameContext.tsx"
import { withoutItem } from "../../document/draftPath.ts"
import { StatusMark } from "../../read/StatusMark.tsx"
import { useSchemeWords } from "../../useSchemeWords.ts"
import { useEditor } from "../EditorContext.tsx"
import { cellId, gridKey } from "./gridMoves.ts"
import { cellRows, gridFields, type GridField, isBlock, pastedLines } from "./pastedLines.ts"

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
  return (
    <input
      id={cellId(props.at, props.field)}
      class="line-cell"
      aria-label={`${words().form.fields[props.field]} ${props.called}`}
      aria-invalid={editor.faultsAt(path()).length > 0 ? "true" : undefined}
      inputmode={props.field === "worth" ? "decimal" : "text"}
      autocomplete="off"
      value={editor.textAt(path())}
      onInput={(event) => editor.set(path(), event.currentTarget.value)}
      onKeyDown={(event) => gridKey(editor, event, props.at, props.field)}
      onPaste={paste}
    />
  )
}

const Remove = (props: { readonly at: number; readonly called: string }) => {
  const words = useSchemeWords()
  const frame = useFrame()
  const editor = useEditor()
  const remove = () => {
    const { called } = props
    editor.open(null)
    editor.change(withoutItem(editor.document(), "indicators", props.at))
    frame.say(words().pages.editing.removed(called), {
      label: words().pages.editing.undo,
      act: editor.undo
    })
  }
  return (
    <Button
      tone="bare"
      size="small"
      aria-label={words().form.remove(props.called)}
      onClick={remove}
    >
      <Icon name="close" />
    </Button>
  )
}
