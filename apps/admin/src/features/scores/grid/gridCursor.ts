/** Where the cursor of the score grid stands, as places and as cells, and how the focus follows it. */
import type { CellAddress, ScoresController } from "../createScoresController.ts"
import type { Spot } from "./moves.ts"

export const cellId = (unit: string, column: string) => `score-${unit}-${column}`

export const gridCursor = (it: ScoresController) => {
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
  const cellAt = ({ row, column }: Spot): CellAddress | null => {
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
  return {
    size,
    spot,
    focus,
    goTo,
    hold: (element: HTMLElement) => {
      box = element
    }
  }
}

export type GridCursor = ReturnType<typeof gridCursor>
