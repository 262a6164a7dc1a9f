/** Asks a source for the children behind the rows in view, one range for each parent. */
import type { Layout } from "./Branch.ts"
import { rowAt } from "./rowAt.ts"
import type { TreeSource } from "./TreeSource.ts"

/** What is asked for before anybody knows how many there are. */
const first = 100

export const needRows = (
  source: Pick<TreeSource<never>, "need">,
  layout: Layout,
  rows: { readonly from: number; readonly to: number }
) => {
  if (layout.root.count === 0) return source.need(null, 0, first)
  const ranges = new Map<string | null, { from: number; to: number }>()
  for (let row = rows.from; row < rows.to; row += 1) {
    const place = rowAt(layout, row)
    if (place === undefined) continue
    const range = ranges.get(place.parent)
    if (range === undefined) ranges.set(place.parent, { from: place.index, to: place.index + 1 })
    else range.to = place.index + 1
  }
  for (const [parent, range] of ranges) source.need(parent, range.from, range.to)
}
