/** What typing does to the cell under the cursor. A text becomes a draft as soon as it is left. */
import { createSignal } from "solid-js"

import type { ScoresController } from "../createScoresController.ts"
import { bonusColumn, vetoColumn } from "../drafts/Draft.ts"
import { editText } from "./cellLook.ts"

export interface Editing {
  readonly unit: string
  readonly column: string
  readonly text: string
}

export const cellEdits = (it: ScoresController) => {
  const [editing, setEditing] = createSignal<Editing | null>(null)
  const begin = (text?: string) => {
    const at = it.at()
    const row = at === null ? undefined : it.rowOf(at.unit)
    if (at === null || row === undefined || !it.mayChange) return
    if (at.column === vetoColumn) return toggleVeto()
    const fault = it.drafts.at(at.unit, at.column)?.fault
    const shown = it.valueOf(row, at.column)
    const worth = it.limitsOf(at.column).worth ?? "0"
    const mode = at.column === bonusColumn ? "points" : it.mode()
    setEditing({ ...at, text: text ?? fault?.text ?? editText(shown, worth, mode) })
  }
  const toggleVeto = () => {
    const at = it.at()
    const row = at === null ? undefined : it.rowOf(at.unit)
    if (at === null || row === undefined || !it.mayChange) return
    const vetoed = it.valueOf(row, vetoColumn).points === "1.00"
    it.setValue(at.unit, vetoColumn, { points: vetoed ? "0.00" : "1.00" })
  }
  const write = (text: string) => {
    const at = it.at()
    const draft = at === null || !it.mayChange ? null : it.drafted(at.unit, at.column, text)
    if (draft !== null) it.drafts.put([draft])
  }
  const commit = (text: string) => {
    if (editing() === null) return
    setEditing(null)
    write(text)
  }
  return { editing, leave: () => setEditing(null), begin, toggleVeto, write, commit }
}

export type CellEdits = ReturnType<typeof cellEdits>
