/**
 * Gaps by level, zone, branch and reason, with counts. Each facet counts what the others leave: a press on
 * a count shows just as many rows.
 */
import type { GapRow } from "@aiwei/queries/duty/gapQueries"

import { withinOf } from "../pathText.ts"

export const facetNames = ["reason", "level", "zone", "branch"] as const
export type FacetName = (typeof facetNames)[number]
export type Chosen = { readonly [Name in FacetName]?: string }

export interface FacetCount {
  readonly value: string
  readonly count: number
}

/** A gap with the zone its community is in; blank for none. */
export interface ZonedGap extends GapRow {
  readonly zone: string
}

/** The community that the place is in, else what stands right below the office. */
export const branchOf = (row: Pick<GapRow, "community" | "path" | "placeName">): string =>
  row.community?.name ?? withinOf(row)[0] ?? row.path.split("/").at(-1) ?? row.placeName

const valueOf: { readonly [Name in FacetName]: (row: ZonedGap) => string } = {
  reason: ({ reason }) => reason,
  level: ({ level }) => level,
  zone: ({ zone }) => zone,
  branch: branchOf
}

const fits = (row: ZonedGap, chosen: Chosen, but?: FacetName): boolean =>
  facetNames.every(
    (name) => name === but || chosen[name] === undefined || valueOf[name](row) === chosen[name]
  )

export const narrowed = (rows: ReadonlyArray<ZonedGap>, chosen: Chosen): ReadonlyArray<ZonedGap> =>
  rows.filter((row) => fits(row, chosen))

/** Most first; what is chosen stays in the list, even with nothing left. */
export const facetCounts = (
  rows: ReadonlyArray<ZonedGap>,
  chosen: Chosen,
  name: FacetName
): ReadonlyArray<FacetCount> => {
  const counts = new Map<string, number>()
  for (const row of rows) {
    if (!fits(row, chosen, name)) continue
    const value = valueOf[name](row)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const mine = chosen[name]
  if (mine !== undefined && !counts.has(mine)) counts.set(mine, 0)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count)
}

/** A name that is written in vain is a mistake; a place without one was never seen to. */
const order = ["nameUnknown", "left", "severalOfThatName", "notYet", "nobody"]

export const urgentFirst = (rows: ReadonlyArray<ZonedGap>): ReadonlyArray<ZonedGap> =>
  rows.toSorted((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason))
