/**
 * The keys of the matrix: arrows walk its cells as one stop of the Tab key, Enter or Space opens one. It
 * listens on the whole table, since a handler for each of thousands of cells is dear.
 */
import { walkGrid } from "@aiwei/ui/charts/scale/walkGrid"

import type { CellAt } from "./createMonthController.ts"

export const cellName = ({ row, column }: CellAt): string => `${row}:${column}`

/** The cell an event happened in. */
export const cellOf = (target: EventTarget | null): CellAt | null => {
  const cell = target instanceof Element ? target.closest("[data-cell]") : null
  const [row, column] = (cell?.getAttribute("data-cell") ?? "").split(":").map(Number)
  return row === undefined || column === undefined ? null : { row, column }
}

export const elementAt = (table: Element | undefined, at: CellAt): HTMLElement | null =>
  table?.querySelector<HTMLElement>(`[data-cell="${cellName(at)}"]`) ?? null

export const matrixKeys =
  (
    size: () => { readonly rows: number; readonly columns: number },
    open: (at: CellAt) => void,
    rest: (at: CellAt) => void
  ) =>
  (event: KeyboardEvent & { readonly currentTarget: Element }) => {
    const at = cellOf(event.target)
    if (at === null || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault()
      open(at)
      return
    }
    const to = walkGrid(at, event.key, size())
    if (to === null) return
    event.preventDefault()
    rest(to)
    elementAt(event.currentTarget, to)?.focus()
  }
