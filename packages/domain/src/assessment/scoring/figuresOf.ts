/**
 * What lines, bonus, penalty and vetoes come to. The one place where a total is made: a card of single lines
 * and a month's sums of lines both end here, so that they cannot differ. docs/rules/assessment.md
 */
import { type GradeStep, gradeOf } from "../../scheme/rules/GradeScale.ts"
import type { TotalTerms, VetoRule } from "../../scheme/rules/TotalTerms.ts"
import { noPoints, Points, rounded, total } from "../../shared/Points.ts"
import { ratio } from "../../shared/Ratio.ts"

export type FigureTerms = Pick<
  TotalTerms,
  "total" | "precision" | "bonusMax" | "penaltyMax" | "grades"
>

export interface LinesAdded {
  readonly scored: Points
  readonly applicable: Points
  readonly reducedBy: Points
}

/** Before the scheme's caps; `held` are the vetoes that hold, for whatever reason. */
export interface OutsideAdded {
  readonly bonus: Points
  readonly penalty: Points
  readonly held: ReadonlyArray<Pick<VetoRule, "effect">>
}

export interface Figures {
  readonly available: Points
  readonly rebase: Points
  readonly base: Points
  readonly bonus: Points
  readonly penalty: Points
  readonly floor: Points
  readonly veto: Points
  readonly total: Points
  readonly grade: GradeStep | null
  readonly outOfRanks: boolean
}

const capped = (points: Points, most: Points | null): Points =>
  most !== null && points > most ? most : points

/** With nothing that counted there is nothing to re-base: not assessed is not excellent. */
const rebaseOf = ({ precision }: FigureTerms, lines: LinesAdded, available: Points): Points => {
  const { scored, applicable } = lines
  if (applicable <= 0) return noPoints
  const onWholeScale = ratio(BigInt(scored) * BigInt(available), applicable)
  return Points.make(rounded(onWholeScale, precision) - scored)
}

/** The grade of the score, or the best one that a veto still leaves. */
const gradeUnder = (
  { grades }: FigureTerms,
  points: Points,
  held: OutsideAdded["held"]
): GradeStep | null => {
  if (grades === null) return null
  const own = gradeOf(grades, points)
  const ceilings = held.flatMap(({ effect }) =>
    effect.kind === "gradeCeiling" ? grades.findIndex(({ name }) => name === effect.grade) : []
  )
  return grades[Math.max(own === null ? -1 : grades.indexOf(own), ...ceilings)] ?? null
}

export const figuresOf = (
  terms: FigureTerms,
  lines: LinesAdded,
  outside: OutsideAdded,
  lifted: "toZero" | "never" = "toZero"
): Figures => {
  const available = Points.make(terms.total - lines.reducedBy)
  const rebase = rebaseOf(terms, lines, available)
  const base = total([lines.scored, rebase])
  const bonus = capped(outside.bonus, terms.bonusMax)
  const penalty = capped(outside.penalty, terms.penaltyMax)
  const before = Points.make(base + bonus - penalty)
  const floor = Points.make(before < 0 && lifted === "toZero" ? -before : 0)
  const reached = total([before, floor])
  const isZero = outside.held.some(({ effect }) => effect.kind === "zero")
  const veto = isZero && reached > 0 ? Points.make(-reached) : noPoints
  const whole = total([reached, veto])
  return {
    available,
    rebase,
    base,
    bonus,
    penalty,
    floor,
    veto,
    total: whole,
    grade: gradeUnder(terms, whole, outside.held),
    outOfRanks: outside.held.some(({ effect }) => effect.kind === "outOfRanks")
  }
}
