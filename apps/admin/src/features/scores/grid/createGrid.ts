/**
 * Cursor and editor of the grid, as in Excel: typing replaces, Enter and F2 edit, Tab and Enter go on,
 * Delete empties, Escape leaves as it was. A second Escape lets Tab leave the grid.
 */
import { createEffect, createSignal } from "solid-js"

import type { ScoresController } from "../createScoresController.ts"
import { bonusColumn, vetoColumn } from "../drafts/Draft.ts"
import { editText } from "./cellLook.ts"
import { beginsEdit, moveOf, type Spot } from "./moves.ts"

export interface Editing {
  readonly unit: string
  readonly column: string
  readonly text: string
}

const cellId = (unit: string, column: string) => `score-${unit}-${column}`

export const createGrid = (it: ScoresController) => {
  const [editing, setEditing] = createSignal<Editing | null>(null)
  const [released, release] = createSignal(false)
  let box: HTMLElement | undefined

  const size = () => ({ rows: it.rows().length, columns: it.columns().length })
  const spot = (): Spot => {
    const at = it.at()
    return {
      row: Math.max(
        0,
        it.rows().findIndex(({ unitId }) => unitId === at?.unit)
      ),
      column: Math.max(0, it.columns().indexOf(at?.column ?? ""))
    }
  }
  const cellAt = ({ row, column }: Spot) => {
    const [unit, code] = [it.rows()[row]?.unitId, it.columns()[column]]
    return unit === undefined || code === undefined ? null : { unit, column: code }
  }

  const focus = () => {
    const at = it.at() ?? cellAt({ row: 0, column: 0 })
    if (at === null) return
    const cell = box?.querySelector<HTMLElement>(`[id="${cellId(at.unit, at.column)}"]`)
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView?.({ block: "nearest", inline: "nearest" })
  }
  const goTo = (to: Spot) => {
    const cell = cellAt(to)
    if (cell === null) return
    it.setAt(cell)
    if (it.opened() !== null) it.open(cell)
    focus()
  }

  const begin = (text?: string) => {
    const at = it.at()
    const row = at === null ? undefined : it.rowOf(at.unit)
    if (at === null || row === undefined) return
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
    if (at === null || row === undefined) return
    const vetoed = it.valueOf(row, vetoColumn).points === "1.00"
    it.setValue(at.unit, vetoColumn, { points: vetoed ? "0.00" : "1.00" })
  }
  const write = (text: string) => {
    const at = it.at()
    const draft = at === null ? null : it.drafted(at.unit, at.column, text)
    if (draft !== null) it.drafts.put([draft])
  }
  const commit = (text: string) => {
    if (editing() === null) return
    setEditing(null)
    write(text)
  }

  const editorKey = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) => {
    if (event.isComposing) return
    const { key } = event
    if (key === "Escape") {
      setEditing(null)
      focus()
    } else if (key === "Enter" || key === "Tab") {
      const by = event.shiftKey ? -1 : 1
      commit(event.currentTarget.value)
      const { row, column } = spot()
      if (key === "Enter") goTo({ row: Math.max(0, Math.min(size().rows - 1, row + by)), column })
      else goTo(moveOf(event, { row, column }, size()) ?? { row, column })
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  const special = (event: KeyboardEvent): boolean => {
    const { key, ctrlKey, metaKey } = event
    if (key === "Enter" || key === "F2") begin()
    else if (key === "Delete" || key === "Backspace") {
      if (it.at()?.column !== vetoColumn) write("")
    } else if (key === " ") it.open(it.opened() === null ? it.at() : null)
    else if ((ctrlKey || metaKey) && key.toLowerCase() === "z") it.drafts.undo()
    else if (beginsEdit(event)) begin(key)
    else return false
    return true
  }
  const gridKey = (event: KeyboardEvent) => {
    if (editing() !== null || event.altKey || event.isComposing) return
    if (event.key === "Escape") {
      if (it.opened() === null) release(true)
      else it.open(null)
      return
    }
    if (event.key === "Tab" && released()) return
    const to = moveOf(event, spot(), size())
    if (to !== null) {
      release(false)
      goTo(to)
    } else if (!special(event)) return
    event.preventDefault()
    event.stopPropagation()
  }

  createEffect(() => {
    // A link to a cell puts the cursor there.
    const cell = it.opened()
    if (cell !== null) it.setAt(cell)
  })

  return {
    cellId,
    editing,
    editorKey,
    gridKey,
    commit,
    begin,
    toggleVeto,
    focus,
    hold: (element: HTMLElement) => {
      box = element
    },
    pick: (unit: string, column: string, open: boolean) => {
      release(false)
      it.setAt({ unit, column })
      if (open || it.opened() !== null) it.open({ unit, column })
    },
    isAt: (unit: string, column: string) => it.at()?.unit === unit && it.at()?.column === column
  }
}
export type Grid = ReturnType<typeof createGrid>
