/**
 * One value that was typed and not yet saved. `base` is what stood there when it was first touched: when
 * the sheet comes back with another value there, somebody else was faster and the two must be compared.
 */
import type { SheetRow, ValueEdit } from "@aiwei/domain/assessment/sheet/SheetView"

import type { Shown } from "../live/liveTotal.ts"
import type { Fault } from "./readTyped.ts"

/** Beside the indicators' codes. A veto is "1.00" or "0.00" as points. */
export const bonusColumn = "bonus"
export const vetoColumn = "veto"

/** The hand that wrote what stands in that column. */
export const editOf = (row: SheetRow, column: string): ValueEdit | null => {
  if (column === bonusColumn) return row.bonusEdit
  if (column === vetoColumn) return row.vetoEdit
  return row.cells.find(({ indicator }) => indicator === column)?.edit ?? null
}

export interface Value extends Shown {
  readonly reason: string | null
}

export interface Draft {
  readonly unit: string
  readonly column: string
  readonly base: Value
  readonly value: Value
  /** Of the sheet: the place of its first community. A save reaches the part on the screen alone. */
  readonly part: number
  /** What was typed and cannot be saved; the value is then still the base's. */
  readonly fault: Fault | null
}

export const draftKey = (unit: string, column: string): string => `${unit}/${column}`

export const sameValue = (a: Value, b: Value): boolean =>
  a.standing === b.standing && a.points === b.points && a.reason === b.reason

export const sameShown = (a: Shown, b: Shown): boolean =>
  a.standing === b.standing && a.points === b.points

const nothing: Value = { standing: "notDone", points: null, reason: null }

export const vetoShown = (vetoed: boolean): Value => ({
  standing: "done",
  points: vetoed ? "1.00" : "0.00",
  reason: null
})

/** As the server has it. */
export const storedValue = (row: SheetRow, column: string): Value => {
  if (column === bonusColumn) {
    return { standing: "done", points: row.bonus, reason: row.bonusReason }
  }
  if (column === vetoColumn) return vetoShown(row.vetoed)
  const cell = row.cells.find(({ indicator }) => indicator === column)
  if (cell === undefined) return nothing
  return { standing: cell.standing, points: cell.points, reason: cell.reason }
}
