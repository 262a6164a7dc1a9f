/** Any board there can be: ties anywhere, any number outside the ranks, any order of rows. */
import type { BoardRow } from "@aiwei/domain/publication/BoardView"
import * as fc from "fast-check"

import { ranked, vetoed } from "../../../boardFixture.ts"

/** Competition ranks over the totals, as the server gives them: 1, 2, 2, 4. */
const rankedBy = (totals: ReadonlyArray<number>): ReadonlyArray<BoardRow> => {
  const sorted = totals.toSorted((a, b) => b - a)
  return sorted.map((total, at) => ranked(sorted.indexOf(total) + 1, `社区${at}`, total.toFixed(2)))
}

export const anyRows = fc
  .tuple(
    fc.array(fc.integer({ min: 80, max: 100 }), { maxLength: 45 }),
    fc.integer({ min: 0, max: 15 })
  )
  .chain(([totals, outside]) => {
    const rows = [
      ...rankedBy(totals),
      ...Array.from({ length: outside }, (_, at) => vetoed(`否决${at}`, "70.00"))
    ]
    return fc.shuffledSubarray(rows, { minLength: rows.length })
  })
