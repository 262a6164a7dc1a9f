/** The cells of one sheet, stretch by stretch: only those are asked for whose rows are shown. */
import type { Outputs } from "@aiwei/client/Outputs"
import type { DataSheet } from "@aiwei/intake/report"
import { stretch, useSheetCells } from "@aiwei/queries/importQueries"
import { type Accessor, createMemo, createSignal } from "solid-js"

import { cellAddress } from "./cellAddress.ts"
import { markedRows } from "./sheetMarks.ts"
import { type Piece, shownRows, type Stretch } from "./shownRows.ts"

export type SheetRow = Outputs["imports"]["cells"]["rows"][number]

export interface SheetCellsWanted {
  readonly batch: string
  readonly file: string
  readonly sheet: DataSheet
  /** A1 address that must be in view. */
  readonly here: string | null
}

const stretchOf = (row: number): number => Math.floor((row - 1) / stretch)

const stretchesIn = ({ from, to }: Stretch): ReadonlyArray<number> =>
  Array.from({ length: stretchOf(to) - stretchOf(from) + 1 }, (_, at) => stretchOf(from) + at)

const arrived = (parts: ReturnType<typeof useSheetCells>) =>
  parts().flatMap(({ data }) => (data === undefined ? [] : [data]))

export const createSheetCells = (wanted: Accessor<SheetCellsWanted>) => {
  const [unfolded, setUnfolded] = createSignal<ReadonlyArray<Stretch>>([])
  const place = () => ({ ...wanted(), sheet: wanted().sheet.name })
  // The first stretch tells how long the sheet is; only then is it known what else is needed.
  const first = useSheetCells(place, () => [0])
  const lastRow = createMemo(() => arrived(first)[0]?.lastRow ?? 1)
  const doubts = createMemo(() => markedRows(wanted().sheet))
  const here = createMemo(() => {
    const { here } = wanted()
    return here === null ? null : (cellAddress(here)?.row ?? null)
  })
  const pieces = createMemo(() =>
    shownRows(lastRow(), { doubts: doubts(), here: here(), unfolded: unfolded() })
  )
  const rest = useSheetCells(place, () => {
    const shown = pieces().filter(({ folded }) => !folded)
    return [...new Set(shown.flatMap(stretchesIn))].filter((at) => at > 0)
  })
  const parts = () => [...first(), ...rest()]
  const read = createMemo(() => {
    const found = [...arrived(first), ...arrived(rest)]
    return {
      columns: found[0]?.columns ?? 0,
      rows: new Map(found.flatMap(({ rows }) => rows.map((row) => [row.row, row] as const))),
      merges: found.flatMap(({ merges }) => merges)
    }
  })
  return {
    pieces,
    read,
    isPending: () => first().some((part) => part.isPending),
    /** What hindered the first stretch that could not be had. */
    failed: () => parts().find((part) => part.isError)?.error ?? null,
    retry: () => {
      for (const part of parts()) if (part.isError) void part.refetch()
    },
    /** A long fold opens by a stretch at a time. */
    unfold: ({ from, to }: Piece) =>
      setUnfolded((open) => [...open, { from, to: Math.min(to, from + stretch - 1) }])
  }
}

export type SheetCells = ReturnType<typeof createSheetCells>
