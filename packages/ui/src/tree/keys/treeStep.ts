/** Where a key leads in a tree, as WAI-ARIA has it. Knows rows and branches, no elements. */
import { type Layout, type Place } from "../Branch.ts"
import { rowAt, rowOf } from "../rowAt.ts"

export interface Standing {
  readonly layout: Layout
  readonly row: number
  readonly pageRows: number
  /** The node on that row is open, closed, or has nothing below. */
  readonly state: "open" | "closed" | "leaf"
  readonly placeOf: (id: string) => Place | undefined
}

export type Step = { readonly row: number } | "open" | "close" | null

const parentRow = ({ layout, row, placeOf }: Standing): number => {
  const parent = rowAt(layout, row)?.parent ?? null
  const place = parent === null ? undefined : placeOf(parent)
  return (place === undefined ? undefined : rowOf(layout, place)) ?? row
}

export const treeStep = (key: string, standing: Standing): Step => {
  const { layout, row, state, pageRows } = standing
  const last = layout.root.size - 1
  const to = (target: number): Step => ({ row: Math.max(0, Math.min(last, target)) })
  if (key === "ArrowDown") return to(row + 1)
  if (key === "ArrowUp") return to(row - 1)
  if (key === "PageDown") return to(row + pageRows)
  if (key === "PageUp") return to(row - pageRows)
  if (key === "Home") return to(0)
  if (key === "End") return to(last)
  if (key === "ArrowRight")
    return state === "closed" ? "open" : state === "open" ? to(row + 1) : null
  if (key === "ArrowLeft") return state === "open" ? "close" : to(parentRow(standing))
  return null
}
