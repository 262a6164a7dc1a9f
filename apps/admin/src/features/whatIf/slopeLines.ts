/** Where the lines of a slope plot begin and end: by rank, equals one below another. Numbers only place marks. */
import type { WhatIfAnswer } from "@aiwei/queries/statistics/whatIfQueries"

export type MovedRow = WhatIfAnswer["rows"][number]

export interface SlopeLine {
  readonly row: MovedRow
  /** Places from the top, from zero; null: without a rank on that side. */
  readonly from: number | null
  readonly to: number | null
}

/** More lines than these nobody could follow. */
export const mostLines = 40

export const groupsIn = (rows: ReadonlyArray<MovedRow>): ReadonlyArray<string | null> => [
  ...new Set(rows.map(({ group }) => group))
]

const distance = ({ before, after, places }: MovedRow): number =>
  before.rank === after.rank ? 0 : places === null ? 1e9 : Math.abs(places)

/** All, or those that move most, in their order. */
const followed = (rows: ReadonlyArray<MovedRow>): ReadonlyArray<MovedRow> => {
  if (rows.length <= mostLines) return rows
  const most = new Set(rows.toSorted((a, b) => distance(b) - distance(a)).slice(0, mostLines))
  return rows.filter((row) => most.has(row))
}

const slots = (
  rows: ReadonlyArray<MovedRow>,
  side: "before" | "after"
): ReadonlyMap<MovedRow, number> =>
  new Map(
    rows
      .filter((row) => row[side].rank !== null)
      .toSorted((a, b) => (a[side].rank ?? 0) - (b[side].rank ?? 0))
      .map((row, at) => [row, at] as const)
  )

export const slopeLines = (rows: ReadonlyArray<MovedRow>): ReadonlyArray<SlopeLine> => {
  const shown = followed(rows)
  const [from, to] = [slots(shown, "before"), slots(shown, "after")]
  return shown.map((row) => ({ row, from: from.get(row) ?? null, to: to.get(row) ?? null }))
}
