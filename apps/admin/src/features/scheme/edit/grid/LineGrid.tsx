/**
 * The lines of a scheme as a grid by category. Keyed by place: what is typed redraws no other cell. A
 * category is renamed for all its lines at once, in its own row.
 */
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { createMemo, For, Index, Show } from "solid-js"

import { brief } from "../../../../format/pointsText.ts"
import { useFrame } from "../../../frame/FrameContext.tsx"
import { withItem } from "../../document/draftPath.ts"
import { type DraftPart, draftParts } from "../../document/draftSums.ts"
import { newLine } from "../../document/newParts.ts"
import { useSchemeWords } from "../../useSchemeWords.ts"
import { useEditor } from "../EditorContext.tsx"
import { fieldId } from "../fieldIds.ts"
import { focusCell } from "./gridMoves.ts"
import { LineRow } from "./LineRow.tsx"
import { cellRows, isBlock, pastedLines } from "./pastedLines.ts"

/** After the last line of its category, so that the category stays one part. */
const useAdd = () => {
  const editor = useEditor()
  return (category: string, after: number) => {
    const document = editor.document()
    const at = after + 1
    editor.change(withItem(document, "indicators", newLine(document, category), at))
    requestAnimationFrame(() => focusCell(at, "name"))
  }
}

export const LineGrid = () => {
  const words = useSchemeWords()
  const editor = useEditor()
  const add = useAdd()
  const it = () => words().pages.editing
  const parts = createMemo(() => draftParts(editor.document().indicators))
  const last = () => editor.document().indicators.length - 1
  return (
    <section class="line-grid" aria-label={it().grid}>
      <Show when={parts().length > 0} fallback={<Nothing />}>
        <div class="scheme-box" tabindex="0" role="region" aria-label={it().grid}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words().form.fields.code}</th>
                <th scope="col">{words().form.fields.name}</th>
                <th scope="col" class="num">
                  {words().form.fields.worth}
                </th>
                <th scope="col">{it().kinds}</th>
                <th scope="col">
                  <span class="unseen">{words().form.open("")}</span>
                </th>
              </tr>
            </thead>
            <Index each={parts()}>{(part) => <Part part={part()} />}</Index>
          </table>
        </div>
        <p class="line-foot">
          <Button id={fieldId("indicators")} onClick={() => add(words().form.newCategory, last())}>
            <Icon name="plus" />
            {words().form.add.category}
          </Button>
          <small class="screen-only">{it().keys}</small>
        </p>
      </Show>
    </section>
  )
}

const Part = (props: { readonly part: DraftPart }) => {
  const words = useSchemeWords()
  const editor = useEditor()
  const add = useAdd()
  const rename = (category: string) => {
    const places = new Set(props.part.lines.map(({ at }) => at))
    const { indicators } = editor.document()
    editor.put(
      {
        ...editor.document(),
        indicators: indicators.map((line, at) => (places.has(at) ? { ...line, category } : line))
      },
      `category ${props.part.lines[0]?.at}`
    )
  }
  const ats = createMemo(() => props.part.lines.map(({ at }) => at))
  return (
    <tbody>
      <tr class="scheme-category">
        <th scope="rowgroup" colspan="2">
          <input
            class="line-cell"
            aria-label={words().form.fields.category}
            autocomplete="off"
            value={props.part.category}
            onInput={(event) => rename(event.currentTarget.value)}
          />
        </th>
        <td class="num">{brief(props.part.worth)}</td>
        <td colspan="2">
          <Button
            tone="bare"
            size="small"
            onClick={() => add(props.part.category, props.part.lines.at(-1)?.at ?? -1)}
          >
            <Icon name="plus" />
            {words().form.add.line}
          </Button>
        </td>
      </tr>
      <For each={ats()}>{(at) => <LineRow at={at} />}</For>
    </tbody>
  )
}

/** Cells can be pasted before there is any line to paste them onto. */
const Nothing = () => {
  const words = useSchemeWords()
  const frame = useFrame()
  const editor = useEditor()
  const add = useAdd()
  const it = () => words().pages.editing
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData("text/plain") ?? ""
    if (!isBlock(text)) return
    event.preventDefault()
    const rows = cellRows(text)
    const field = (rows[0]?.length ?? 0) > 2 ? "code" : "name"
    const document = editor.document()
    const first = { ...document, indicators: [newLine(document, words().form.newCategory)] }
    editor.change(pastedLines(first, rows, 0, field))
    frame.say(it().pasted(rows.length))
  }
  return (
    <div class="grid-empty" tabindex="0" role="group" aria-label={it().empty} onPaste={paste}>
      <EmptyState title={it().empty} text={it().emptyTodo}>
        <Button id={fieldId("indicators")} onClick={() => add(words().form.newCategory, -1)}>
          <Icon name="plus" />
          {words().form.add.line}
        </Button>
      </EmptyState>
    </div>
  )
}
