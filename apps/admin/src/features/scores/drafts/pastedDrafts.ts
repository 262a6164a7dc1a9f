/**
 * A block from another program as drafts, from one cell on to the right and downwards. Nothing is changed
 * by it: the page shows what it would do, and says what does not fit.
 */
import type { SheetRow } from "@aiwei/domain/assessment/sheet/SheetView"

import type { CellAddress } from "../createScoresController.ts"
import { type Draft, sameShown, vetoColumn } from "./Draft.ts"

export interface PasteTarget {
  readonly rows: ReadonlyArray<SheetRow>
  readonly columns: ReadonlyArray<string>
  readonly drafted: (unit: string, column: string, text: string) => Draft | null
}

export interface PastePlan {
  /** Those that would be other than now, faults included. */
  readonly drafts: ReadonlyArray<Draft>
  readonly unchanged: number
  /** Cells beyond the last community or column, and vetoes, which are not pasted. */
  readonly outside: number
}

export const pastedDrafts = (
  grid: ReadonlyArray<ReadonlyArray<string>>,
  from: CellAddress,
  { rows, columns, drafted }: PasteTarget
): PastePlan => {
  const top = rows.findIndex(({ unitId }) => unitId === from.unit)
  const left = columns.indexOf(from.column)
  const drafts: Array<Draft> = []
  let [unchanged, outside] = [0, 0]
  for (const [r, line] of grid.entries()) {
    for (const [c, text] of line.entries()) {
      const unit = rows[top + r]?.unitId
      const column = columns[left + c]
      const draft =
        unit === undefined || column === undefined || column === vetoColumn
          ? null
          : drafted(unit, column, text)
      if (draft === null) outside += 1
      else if (draft.fault === null && sameShown(draft.base, draft.value)) unchanged += 1
      else drafts.push(draft)
    }
  }
  return { drafts, unchanged, outside }
}
