/** The office's own totals and ranks beside ours. A hand-made rank is told with its cell and never believed. */
import { addressOf } from "@aiwei/workbook/address"

import { writtenExactly } from "../../cells/exact.ts"
import type { RowReader } from "../read/RowReader.ts"
import type { RankedCard } from "./rankedCards.ts"

export interface Discrepancy {
  readonly unit: string
  readonly what: "total" | "rank"
  readonly stated: string
  /** Null where there is none. */
  readonly computed: string | null
  readonly file: string | null
  readonly sheet: string | null
  readonly cell: string | null
}

interface Table {
  readonly file: string
  readonly sheet: string | null
}

/** As many as one can look at. */
const most = 1_000

export const discrepanciesOf = (
  { book, targets }: RowReader,
  order: ReadonlyArray<RankedCard>,
  table: Table | undefined
): ReadonlyArray<Discrepancy> => {
  const kinds = targets.all.map(({ what }) => what)
  if (!kinds.includes("statedTotal") && !kinds.includes("statedRank")) return []
  const found: Array<Discrepancy> = []
  for (const { card, rank, score } of order) {
    for (const id of book.entriesOf(card)) {
      const { target, row, column, a } = book.entry(id)
      const kind = kinds[target]
      if (kind !== "statedTotal" && kind !== "statedRank") continue
      const ours = kind === "statedTotal" ? score : rank === null ? null : rank * 1000
      if (ours === a || found.length === most) continue
      found.push({
        unit: book.units[card] ?? "",
        what: kind === "statedTotal" ? "total" : "rank",
        stated: writtenExactly(a),
        computed: ours === null ? null : writtenExactly(ours),
        file: table?.file ?? null,
        sheet: table?.sheet ?? null,
        cell: column < 0 ? null : addressOf(row, column)
      })
    }
  }
  return found
}
