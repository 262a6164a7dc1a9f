/**
 * A community's total from its category sums, its bonus and the scheme. Everything is a plain sum of
 * printed leaves; re-basing is one leaf more, so the sum stays exact. The page is docs/rules/scoring.md,
 * the reason docs/decisions/0001-points-in-thousandths.md.
 */
import type { AssessmentScheme } from "../scheme/AssessmentScheme.ts"
import { noPoints, type Points, Points as PointsOf, rounded, total } from "../shared/Points.ts"
import { ratio } from "../shared/Ratio.ts"
import type { CategorySum } from "./CategorySum.ts"

/** The part of a scheme that a total depends on. */
export type SchemeTerms = Pick<
  AssessmentScheme,
  "total" | "bonusMax" | "notApplicable" | "precision"
>

export interface Scorecard {
  /** Sum of the counted leaves. */
  readonly scored: Points
  /** The leaf that re-basing adds; zero under `full`. */
  readonly rebase: Points
  /** `scored` and `rebase`: the total before the bonus. */
  readonly base: Points
  /** After the scheme's cap. */
  readonly bonus: Points
  readonly total: Points
  /** What the indicators that applied are worth. */
  readonly applicable: Points
  readonly deducted: number
  readonly notDone: number
}

/** With nothing that applied there is nothing to re-base: not assessed is not excellent. */
const rebaseOf = (terms: SchemeTerms, scored: Points, applicable: Points): Points => {
  if (terms.notApplicable === "full" || applicable <= 0) return noPoints
  const onWholeScale = ratio(BigInt(scored) * BigInt(terms.total), applicable)
  return PointsOf.make(rounded(onWholeScale, terms.precision) - scored)
}

export const bonusCounted = (terms: SchemeTerms, bonus: Points): Points =>
  terms.bonusMax !== null && bonus > terms.bonusMax ? terms.bonusMax : bonus

export const scorecardOf = (
  terms: SchemeTerms,
  sums: ReadonlyArray<CategorySum>,
  statedBonus: Points
): Scorecard => {
  const applicable = total(sums.map((sum) => sum.applicable))
  const earned = total(sums.map((sum) => sum.points))
  const full = terms.notApplicable === "full" ? total(sums.map((s) => s.notApplicable)) : noPoints
  const scored = total([earned, full])
  const rebase = rebaseOf(terms, scored, applicable)
  const base = total([scored, rebase])
  const bonus = bonusCounted(terms, statedBonus)
  return {
    scored,
    rebase,
    base,
    bonus,
    total: total([base, bonus]),
    applicable,
    deducted: sums.reduce((n, sum) => n + sum.deducted, 0),
    notDone: sums.reduce((n, sum) => n + sum.notDone, 0)
  }
}
