/** One row's categories as the ranking table shows them: what was lost of what could be had. */
import { Points, written } from "../shared/Points.ts"
import type { CategorySum } from "./CategorySum.ts"
import type { CategoryCell } from "./RankingView.ts"

export const categoryCell = (category: string, sum: CategorySum | undefined): CategoryCell => {
  if (sum === undefined) {
    return { category, change: "0.00", lostPercent: 0, notApplicable: false, notDone: true }
  }
  const lost = sum.applicable - sum.points
  const lostPercent = lost <= 0 ? 0 : Math.floor((100 * lost) / Math.max(1, sum.applicable))
  return {
    category,
    change: written(Points.make(sum.points - sum.applicable)),
    lostPercent,
    notApplicable: sum.applicable === 0 && sum.notDone === 0,
    notDone: sum.notDone > 0
  }
}

export const categoryCells = (
  categories: ReadonlyArray<string>,
  sums: ReadonlyArray<CategorySum>
): ReadonlyArray<CategoryCell> => {
  const found = new Map(sums.map((sum) => [sum.category, sum]))
  return categories.map((category) => categoryCell(category, found.get(category)))
}
