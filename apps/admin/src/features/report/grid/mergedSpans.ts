/**
 * Merged cells within the rows that are shown: how far a cell spreads, and which cells it covers. A merge
 * that begins above a fold begins anew below it, with the same text.
 */
import type { Stretch } from "./shownRows.ts"

export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface Spans {
  /** `row:column` (column from 1) of the first shown cell of a merge. */
  readonly spread: ReadonlyMap<
    string,
    { readonly rows: number; readonly columns: number; readonly merge: Merge }
  >
  readonly covered: ReadonlySet<string>
}

export const mergedSpans = (
  merges: ReadonlyArray<Merge>,
  shown: Stretch,
  columns: number
): Spans => {
  const spread = new Map<string, { rows: number; columns: number; merge: Merge }>()
  const covered = new Set<string>()
  for (const merge of merges) {
    const [top, bottom] = [Math.max(merge.top, shown.from), Math.min(merge.bottom, shown.to)]
    const right = Math.min(merge.right, columns)
    if (top > bottom || merge.left > right) continue
    for (let row = top; row <= bottom; row++) {
      for (let column = merge.left; column <= right; column++) covered.add(`${row}:${column}`)
    }
    const first = `${top}:${merge.left}`
    covered.delete(first)
    spread.set(first, { rows: bottom - top + 1, columns: right - merge.left + 1, merge })
  }
  return { spread, covered }
}
