/**
 * What a trend says in a few facts: by how much each community went up or down since the month before,
 * and who most. Texts are taken apart exactly; numbers only place marks.
 */
import type { TrendView } from "@aiwei/domain/assessment/board/BoardViews"

import { apart, compared, tenthsOf } from "../../format/exactSum.ts"

type TrendRow = TrendView["rows"][number]

export interface Change {
  /** Above zero, below it, or as before. */
  readonly way: -1 | 0 | 1
  /** "2.25" */
  readonly by: string
}

/** Between the last two months; null where one of them has no figures. */
export const changeOf = ({ points }: TrendRow): Change | null => {
  const [last, before] = [points.at(-1) ?? null, points.at(-2) ?? null]
  if (last === null || before === null) return null
  const sign = compared(last.total, before.total)
  return { way: sign > 0 ? 1 : sign < 0 ? -1 : 0, by: apart(last.total, before.total) }
}

export interface Mover {
  readonly name: string
  readonly by: string
}

/** Who moved most one way; null when nobody did. */
export const farthest = (rows: ReadonlyArray<TrendRow>, way: 1 | -1): Mover | null => {
  let found: Mover | null = null
  for (const row of rows) {
    const change = changeOf(row)
    if (change === null || change.way !== way) continue
    if (found === null || compared(change.by, found.by) > 0) {
      found = { name: row.unitName, by: change.by }
    }
  }
  return found
}

/**
 * Share of the full points, in percent to one decimal; what is over them is not cut off. Rounded down, so
 * that nobody reads as having reached a line that was missed by a hair.
 */
export const rateOf = (total: string, full: string) => {
  const tenths = tenthsOf(total, full)
  return { percent: tenths / 10, text: `${Math.floor(tenths / 10)}.${tenths % 10}%` }
}
