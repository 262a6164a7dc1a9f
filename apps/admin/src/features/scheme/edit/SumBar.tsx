/** What the lines add up to against the total, and how much is still to be mended: always in view. */
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { createMemo, Show } from "solid-js"

import { brief } from "../../../format/pointsText.ts"
import { draftSum } from "../document/draftSums.ts"
import { useSchemeWords } from "../useSchemeWords.ts"
import { useEditor } from "./EditorContext.tsx"

export const SumBar = () => {
  const words = useSchemeWords()
  const editor = useEditor()
  const it = () => words().pages.editing
  const sum = createMemo(() => draftSum(editor.document()))
  const said = () => {
    const { off, unread, holds } = sum()
    return [
      holds ? it().holds : "",
      off === null ? "" : it()[off.kind](brief(off.by)),
      unread === 0 ? "" : it().unread(unread)
    ]
      .filter((part) => part !== "")
      .join(words().rules.stop)
  }
  return (
    <section class="sum-bar" classList={{ wrong: !sum().holds }} aria-label={it().sum}>
      <Icon name={sum().holds ? "check" : "warning"} />
      <span>{it().sum}</span>
      <b class="num">{brief(sum().sum)}</b>
      <span class="num">/ {it().of(brief(editor.document().total))}</span>
      <span role="status">{said()}</span>
      <Mending />
    </section>
  )
}

const Mending = () => {
  const words = useSchemeWords()
  const editor = useEditor()
  const it = () => words().pages.editing
  const count = () => editor.checked.faults().length
  return (
    <span class="sum-end">
      <Show when={editor.checked.state() === "failed"}>
        <span class="warn-text">{it().uncheckable}</span>
      </Show>
      <Show when={editor.checked.state() === "checking"}>
        <span class="sum-quiet">{it().checking}</span>
      </Show>
      <Show when={editor.checked.state() === "checked"}>
        <span role="status">{it().faults(count())}</span>
      </Show>
      <Button size="small" disabled={!editor.canUndo()} onClick={editor.undo}>
        <Icon name="undo" />
        {it().undo}
      </Button>
    </span>
  )
}
