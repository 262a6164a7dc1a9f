/** Totals and ranks as they would be with what was typed, before anything is saved. */
import type { SheetRow, SheetView } from "@aiwei/domain/assessment/sheet/SheetView"
import { type Accessor, createMemo } from "solid-js"

import type { Cells } from "../drafts/createCells.ts"
import type { createDrafts } from "../drafts/createDrafts.ts"
import { bonusColumn, vetoColumn } from "../drafts/Draft.ts"
import { liveRanks, liveTotal } from "./liveTotal.ts"

export const createLive = (
  sheet: Accessor<SheetView | undefined>,
  drafts: ReturnType<typeof createDrafts>,
  { rows, indicators, valueOf }: Cells
) => {
  const liveTotals = createMemo(() => {
    const scheme = sheet()?.scheme ?? null
    return rows().map((row) => {
      const changed = drafts.list().some(({ unit }) => unit === row.unitId)
      if (scheme === null || (row.total === null && !changed)) return null
      const cells = indicators().map(({ code, worth }) => ({ worth, shown: valueOf(row, code) }))
      return liveTotal(scheme, cells, valueOf(row, bonusColumn).points ?? "0")
    })
  })
  const vetoed = (row: SheetRow) => valueOf(row, vetoColumn).points === "1.00"
  /** Where the page has only a part of the communities, ranks wait for the server. */
  const isWhole = () => sheet()?.total === rows().length
  const ranks = createMemo(() =>
    isWhole()
      ? liveRanks(rows().map((row, i) => (vetoed(row) ? null : (liveTotals()[i] ?? null))))
      : rows().map(({ rank }) => rank)
  )
  const notDone = createMemo(() =>
    rows().reduce(
      (sum, row) =>
        sum + indicators().filter(({ code }) => valueOf(row, code).standing === "notDone").length,
      0
    )
  )
  return { liveTotals, isWhole, ranks, notDone }
}
