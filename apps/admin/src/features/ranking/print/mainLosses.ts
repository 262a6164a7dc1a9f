/** The categories in which a community lost most, the largest first: what a printed ranking has room for. */
import type { CategoryCell } from "@aiwei/domain/assessment/RankingView"

import { compared } from "../../../format/exactSum.ts"
import { amount, brief, nothing } from "../../../format/pointsText.ts"

export interface MainLoss {
  readonly category: string
  /** "1.5" */
  readonly lost: string
}

export const mainLosses = (
  cells: ReadonlyArray<CategoryCell>,
  most: number
): ReadonlyArray<MainLoss> =>
  cells
    .filter(({ change }) => !nothing(change))
    .toSorted((a, b) => compared(amount(b.change), amount(a.change)))
    .slice(0, most)
    .map(({ category, change }) => ({ category, lost: brief(amount(change)) }))
