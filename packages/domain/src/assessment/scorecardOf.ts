/**
 * A community's total from its category sums, its bonus and the scheme. Everything is a plain sum of
 * printed leaves; re-basing is one leaf more, so the sum stays exact. The page is docs/rules/scoring.md,
 * the reason docs/decisions/0001-points-in-thousandths.md.
 */
import type { AssessmentScheme } from "../scheme/AssessmentScheme.ts"
import type { GradeStep } from "../scheme/rules/GradeScale.ts"
import type { TotalTerms, VetoRule } from "../scheme/rules/TotalTerms.ts"
import { noPoints, type Points, total } from "../shared/Points.ts"
import type { CategorySum } from "./CategorySum.ts"
import { figuresOf, type FigureTerms } from "./scoring/figuresOf.ts"

/** What a document says beyond a sheet's header. */
export type DocumentTerms = Pick<TotalTerms, "penaltyMax" | "vetoes" | "grades">

/** The part of a scheme that a total depends on. */
export type SchemeTerms = Pick<
  AssessmentScheme,
  "total" | "bonusMax" | "notApplicable" | "precision"
> & {
  /** Null or left out for a scheme that was read from a sheet's header. */
  readonly document?: DocumentTerms | null | undefined
}

/** What stands beside the lines and the bonus. */
export interface BesideLines {
  readonly penalty: Points
  /** The sheet or a hand says so, under no code. */
  readonly vetoed: boolean
  /** Codes of the vetoes that were given, or that lines make hold. */
  readonly vetoes: ReadonlyArray<string>
}

export const nothingBeside: BesideLines = { penalty: noPoints, vetoed: false, vetoes: [] }

export interface Scorecard {
  /** Sum of the counted leaves. */
  readonly scored: Points
  /** The leaf that re-basing adds; zero under `full`. */
  readonly rebase: Points
  /** `scored` and `rebase`: the total before the bonus. */
  readonly base: Points
  /** After the scheme's cap. */
  readonly bonus: Points
  readonly penalty: Points
  /** What lifts a total to zero. */
  readonly floor: Points
  /** What a veto takes away; zero or less. */
  readonly veto: Points
  /** What it comes to; while something blocks it, only what it has come to so far. */
  readonly total: Points
  /** How many lines are missing too much: above zero there is no total to rank or to print. */
  readonly blocks: number
  /** The whole scale of this community in this month. */
  readonly available: Points
  /** What the indicators that applied are worth. */
  readonly applicable: Points
  readonly grade: GradeStep | null
  readonly outOfRanks: boolean
  /** Codes of the vetoes that hold, in the scheme's order; empty for one without a code. */
  readonly vetoed: ReadonlyArray<string>
  readonly deducted: number
  readonly notDone: number
}

const figureTerms = ({
  total: whole,
  bonusMax,
  precision,
  document
}: SchemeTerms): FigureTerms => ({
  total: whole,
  precision,
  bonusMax,
  penaltyMax: document?.penaltyMax ?? null,
  grades: document?.grades ?? null
})

/** One without a code is the scheme's first that is given by hand; where it has none, one of old: out of the ranks. */
const heldOf = (
  { document }: SchemeTerms,
  { vetoed, vetoes }: BesideLines
): ReadonlyArray<Pick<VetoRule, "effect"> & { readonly code: string | null }> => {
  const rules = document?.vetoes ?? []
  const plain = vetoed ? (rules.find(({ when }) => when === null) ?? null) : null
  const held = rules.filter((rule) => rule === plain || vetoes.includes(rule.code))
  const isBare = (vetoed && plain === null) || (document == null && vetoes.length > 0)
  return isBare ? [...held, { code: null, effect: { kind: "outOfRanks" } }] : held
}

const sumOf = (
  sums: ReadonlyArray<CategorySum>,
  key: "applicable" | "points" | "notApplicable" | "reducedBy"
): Points => total(sums.map((sum) => sum[key]))

const countOf = (sums: ReadonlyArray<CategorySum>, key: "blocks" | "deducted" | "notDone") =>
  sums.reduce((n, sum) => n + sum[key], 0)

export const scorecardOf = (
  terms: SchemeTerms,
  sums: ReadonlyArray<CategorySum>,
  statedBonus: Points,
  beside: BesideLines = nothingBeside
): Scorecard => {
  const applicable = sumOf(sums, "applicable")
  const earnsFull = terms.notApplicable === "full"
  const full = earnsFull ? sumOf(sums, "notApplicable") : noPoints
  const scored = total([sumOf(sums, "points"), full])
  const held = heldOf(terms, beside)
  // Under `full` a sheet leaves nothing out of the denominator, so there is nothing to re-base.
  const isWhole = earnsFull && terms.document == null
  const figures = figuresOf(
    figureTerms(terms),
    { scored, applicable: isWhole ? noPoints : applicable, reducedBy: sumOf(sums, "reducedBy") },
    { bonus: statedBonus, penalty: beside.penalty, held },
    // A sheet's own bonus may be below zero, and always counted as it stood there.
    terms.document == null && beside.penalty === 0 ? "never" : "toZero"
  )
  const blocks = countOf(sums, "blocks")
  return {
    scored,
    ...figures,
    applicable,
    blocks,
    grade: blocks > 0 ? null : figures.grade,
    vetoed: held.flatMap(({ code }) => code ?? []),
    deducted: countOf(sums, "deducted"),
    notDone: countOf(sums, "notDone")
  }
}
