/** The box in which a cell is edited. What is typed is read when it is left, not at every key. */
import { onMount } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import type { Editing } from "./cellEdits.ts"
import type { Grid } from "./createGrid.ts"

export const CellEditor = (props: { readonly editing: Editing; readonly grid: Grid }) => {
  const words = useWords()
  let field: HTMLInputElement | undefined
  onMount(() => {
    field?.focus()
    // A character that began the edit stands before the caret; what was there is marked whole.
    if ((field?.value.length ?? 0) > 1) field?.select()
  })
  return (
    <input
      ref={(element) => {
        field = element
      }}
      class="score-editor"
      value={props.editing.text}
      inputmode="decimal"
      maxlength="20"
      aria-label={words().scores.editCell}
      onKeyDown={props.grid.editorKey}
      onBlur={(event) => props.grid.commit(event.currentTarget.value)}
      onClick={(event) => event.stopPropagation()}
    />
  )
}
