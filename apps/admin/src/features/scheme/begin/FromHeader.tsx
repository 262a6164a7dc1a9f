/** The head of a score sheet pasted from Excel: what was recognised is shown before it is used. */
import { Button } from "@aiwei/ui/Button"
import { TextArea } from "@aiwei/ui/form/TextArea"
import { createMemo, createSignal } from "solid-js"

import { brief } from "../../../format/pointsText.ts"
import { worthOf } from "../document/draftSums.ts"
import { headerDocument } from "../document/headerDocument.ts"
import { useSchemeWords } from "../useSchemeWords.ts"
import { type BeginProps, thisMonth } from "./Begun.ts"

export const FromHeader = (props: BeginProps) => {
  const words = useSchemeWords()
  const it = () => words().pages.begin
  const [text, setText] = createSignal("")
  const found = createMemo(() =>
    headerDocument(text(), thisMonth(), words().pages.noCategory, words().form.rule.stated)
  )
  const lines = () => found().indicators
  return (
    <section class="begin-part">
      <h2>{it().header}</h2>
      <p class="hint">{it().headerText}</p>
      <TextArea
        label={it().headerLabel}
        value={text()}
        rows={3}
        hint={
          lines().length === 0
            ? it().headerNone
            : it().headerFound(lines().length, brief(worthOf(lines())))
        }
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Button
        disabled={lines().length === 0}
        onClick={() => props.onBegin({ from: "header", document: found() })}
      >
        {it().headerUse}
      </Button>
    </section>
  )
}
