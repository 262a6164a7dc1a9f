/** Cursor, editor and keys of the score grid together. While a panel is open it follows the cursor. */
import { createEffect } from "solid-js"

import type { ScoresController } from "../createScoresController.ts"
import { cellEdits } from "./cellEdits.ts"
import { cellId, gridCursor } from "./gridCursor.ts"
import { editorKeys, gridKeys } from "./gridKeys.ts"

export const createGrid = (it: ScoresController) => {
  const cursor = gridCursor(it)
  const edits = cellEdits(it)
  const keys = gridKeys(it, cursor, edits)
  createEffect(() => {
    // A link to a cell puts the cursor there.
    const cell = it.opened()
    if (cell !== null) it.setAt(cell)
  })

  return {
    cellId,
    editing: edits.editing,
    commit: edits.commit,
    begin: edits.begin,
    toggleVeto: edits.toggleVeto,
    focus: cursor.focus,
    hold: cursor.hold,
    editorKey: editorKeys(cursor, edits),
    gridKey: keys.gridKey,
    pick: (unit: string, column: string, open: boolean) => {
      keys.hold()
      it.setAt({ unit, column })
      if (open || it.opened() !== null) it.open({ unit, column })
    },
    isAt: (unit: string, column: string) => it.at()?.unit === unit && it.at()?.column === column
  }
}
export type Grid = ReturnType<typeof createGrid>
