/** How many totals lie below the pass line: a share of full marks, compared exactly. On the line is passed. */
import { readPointsText } from "../shared/Points.ts"

export const belowPass = (
  totals: ReadonlyArray<string>,
  fullMarks: string,
  percent: number
): number => {
  const line = (readPointsText(fullMarks) ?? 0) * percent
  return totals.filter((total) => (readPointsText(total) ?? 0) * 100 < line).length
}
