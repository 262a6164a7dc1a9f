/**
 * The closing row of a ranking: what the ranked communities got, lost and gained on the average. Each
 * mean is an exact fraction rounded once, so the row need not add up to the last decimal as the others
 * do. A community to which nothing of a category applied is left out of that category's mean, unless the
 * scheme gives it full points: then it lost nothing.
 */
import { meanOf, type Points, Points as PointsOf, written } from "../../shared/Points.ts"
import type { CategorySum } from "../CategorySum.ts"
import type { SchemeTerms } from "../scorecardOf.ts"
import type { Standing } from "../standings.ts"

type Terms = Pick<SchemeTerms, "notApplicable" | "precision">

const meanOfAny = (points: ReadonlyArray<Points>, terms: Terms): Points | null => {
  const [first, ...others] = points
  return first === undefined ? null : meanOf([first, ...others], terms.precision)
}

/** What a community lost in a category, as an amount; null where there was nothing to lose. */
const lostIn = (sum: CategorySum | undefined, terms: Terms): Points | null => {
  if (sum === undefined) return null
  const full = terms.notApplicable === "full" && sum.notApplicable > 0
  return sum.applicable > 0 || full ? PointsOf.make(sum.applicable - sum.points) : null
}

/** Those outside the ranks are not in it. */
const rankedOf = (rows: ReadonlyArray<Standing>) => rows.filter(({ rank }) => rank !== null)

export const meanTotal = (rows: ReadonlyArray<Standing>, terms: Terms): Points | null =>
  meanOfAny(
    rankedOf(rows).map(({ card }) => card.total),
    terms
  )

export const meanBonus = (rows: ReadonlyArray<Standing>, terms: Terms): Points | null =>
  meanOfAny(
    rankedOf(rows).map(({ card }) => card.bonus),
    terms
  )

/**
 * Rounded as the amount that was lost, and only then a change: half of the smallest step counts as a
 * whole one, as it does in every deduction.
 */
export const meanChange = (
  category: string,
  rows: ReadonlyArray<Standing>,
  sums: ReadonlyMap<Standing["unitId"], ReadonlyArray<CategorySum>>,
  terms: Terms
): Points | null => {
  const lost = rankedOf(rows).flatMap(({ unitId }) => {
    const sum = sums.get(unitId)?.find((one) => one.category === category)
    const amount = lostIn(sum, terms)
    return amount === null ? [] : [amount]
  })
  const mean = meanOfAny(lost, terms)
  return mean === null || mean === 0 ? mean : PointsOf.make(-mean)
}

export const meanText = (mean: Points | null): string | null =>
  mean === null ? null : written(mean)
