/**
 * One indicator of one unit in one period: what it counts, out of what, and the summands it is made of.
 * What was never looked at is told as such; it is neither full nor zero unless the scheme says so.
 */
import type { IndicatorTerms } from "../../scheme/rules/IndicatorTerms.ts"
import type { Unassessed } from "../../scheme/rules/TotalTerms.ts"
import { noPoints, type Points, type Precision, total } from "../../shared/Points.ts"
import { combinedRounds, countable } from "./combinedRounds.ts"
import type { Round } from "./Finding.ts"
import { type Part, printedParts } from "./printedParts.ts"
import { recordedRound, type RecordedScore } from "./recordedRound.ts"
import {
  deductionParts,
  type ExactPart,
  floorPart,
  type FoundIn,
  scoredRound,
  startPart
} from "./scoredRound.ts"

/** `tooFew`: fewer rounds than the scheme asks for, none perhaps; what that means is in `counts`. */
export type LineStanding = "scored" | "notApplicable" | "notInUse" | "tooFew"

/** Where its points come from, or why it has none. */
export type LineCounts = "own" | "full" | "zero" | "lastPeriod" | "outside" | "blocks"

export interface Line {
  readonly code: string
  /** What it adds to the sum of lines. */
  readonly counted: Points
  /** What it could have added. */
  readonly applicable: Points
  /** What the whole is smaller by. */
  readonly reducedBy: Points
  readonly standing: LineStanding
  readonly counts: LineCounts
  /** Rounds that could be counted. */
  readonly rounds: number
  readonly parts: ReadonlyArray<Part>
}

export interface LineInputs {
  readonly rounds: ReadonlyArray<Round>
  /** By the round's id. */
  readonly found: ReadonlyMap<string | null, FoundIn>
  readonly period: FoundIn
  /** What sheet or hand say of it; null where they say nothing. */
  readonly recorded: RecordedScore | null
  readonly notApplicable: boolean
  readonly inUse: boolean
  /** What it counted in the period before; null where there was none. */
  readonly lastPeriod: Points | null
}

export interface LineTerms {
  readonly precision: Precision
  readonly notApplicable: Unassessed
  readonly notInUse: Unassessed
}

const single = (what: Part["what"], points: Points): Part => ({
  what,
  round: null,
  rule: null,
  evidence: [],
  points
})

const unassessed = (
  { code, worth }: IndicatorTerms,
  standing: "notApplicable" | "notInUse",
  mode: Unassessed
): Line => {
  const counted = mode === "full" ? worth : noPoints
  return {
    code,
    counted,
    applicable: counted,
    reducedBy: mode === "reduce" ? worth : noPoints,
    standing,
    counts: mode === "full" ? "full" : "outside",
    rounds: 0,
    parts: mode === "full" ? [single("notApplicable", worth)] : []
  }
}

const tooFew = (
  { code, worth, missing }: IndicatorTerms,
  rounds: number,
  lastPeriod: Points | null
): Line => {
  const none = {
    code,
    counted: noPoints,
    applicable: worth,
    reducedBy: noPoints,
    standing: "tooFew" as const,
    rounds,
    parts: []
  }
  if (missing === "zero") return { ...none, counts: "zero" }
  if (missing === "exclude") return { ...none, applicable: noPoints, counts: "outside" }
  if (missing === "block" || lastPeriod === null) return { ...none, counts: "blocks" }
  const parts = [single("lastPeriod", lastPeriod)]
  return { ...none, counted: lastPeriod, counts: "lastPeriod", parts }
}

/** What a round did not look at, nothing in it can speak of. */
export const looksAt = (code: string, round: Round): boolean =>
  round.indicators === null || round.indicators.includes(code)

/** What holds of the whole period is taken off after the rounds are one, and the floor holds for that, too. */
const withPeriod = (
  terms: IndicatorTerms,
  parts: ReadonlyArray<ExactPart>,
  period: FoundIn
): ReadonlyArray<ExactPart> => {
  const all = [...parts, ...deductionParts(terms, null, period.deductions)]
  return [...all, ...floorPart(terms, null, all)]
}

const nothingFound: FoundIn = { deductions: [], earned: [] }

/** Null where too few rounds were made. */
const exactParts = (
  terms: IndicatorTerms,
  scored: ReadonlyArray<NonNullable<ReturnType<typeof scoredRound>>>,
  period: FoundIn
): ReadonlyArray<ExactPart> | null => {
  if (terms.seenBy === "rounds") {
    const enough = scored.length >= terms.fewestRounds
    return enough ? withPeriod(terms, combinedRounds(terms, scored), period) : null
  }
  if (scored.length > 0) return withPeriod(terms, combinedRounds(terms, scored), period)
  const start = startPart(terms, null, period.earned)
  return start && withPeriod(terms, [start], period)
}

export const lineOf = (terms: IndicatorTerms, whole: LineTerms, inputs: LineInputs): Line => {
  if (!inputs.inUse) return unassessed(terms, "notInUse", whole.notInUse)
  if (inputs.notApplicable) return unassessed(terms, "notApplicable", whole.notApplicable)
  const seen = inputs.rounds
    .filter((round) => looksAt(terms.code, round))
    .flatMap((round) => {
      const found = inputs.found.get(round.id) ?? nothingFound
      return scoredRound(terms, round, found, inputs.period) ?? []
    })
  const recorded = inputs.recorded === null ? [] : [recordedRound(terms, inputs.recorded)]
  const scored = countable(terms.combination, [...seen, ...recorded])
  const exact = exactParts(terms, scored, inputs.period)
  if (exact === null) return tooFew(terms, scored.length, inputs.lastPeriod)
  const parts = printedParts(exact, whole.precision)
  return {
    code: terms.code,
    counted: total(parts.map(({ points }) => points)),
    applicable: terms.worth,
    reducedBy: noPoints,
    standing: "scored",
    counts: "own",
    rounds: scored.length,
    parts
  }
}
