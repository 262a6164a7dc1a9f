/**
 * A scheme and everything that is known of one unit in one period become its scorecard. Pure: the same
 * evidence in any order gives the same card, and its leaves add up to its total. docs/rules/assessment.md
 */
import type { IndicatorTerms } from "../../scheme/rules/IndicatorTerms.ts"
import type { TotalTerms } from "../../scheme/rules/TotalTerms.ts"
import type { Points } from "../../shared/Points.ts"
import { isRead } from "./deductedBy.ts"
import { isEarned } from "./earnedBy.ts"
import type { Deduction, Earned, Round } from "./Finding.ts"
import { type Line, lineOf, looksAt } from "./lineOf.ts"
import type { RecordedScore } from "./recordedRound.ts"
import type { FoundIn } from "./scoredRound.ts"
import { type Outside, unknownVetoes, type TotalCard, totalOf } from "./totalOf.ts"

export interface AssessInputs {
  /** 1 to 12: which month of the year is assessed. */
  readonly month: number
  /** What kind of place the unit is; null where nobody said. */
  readonly placeKind: string | null
  readonly rounds: ReadonlyArray<Round>
  readonly deductions: ReadonlyArray<Deduction>
  readonly earned: ReadonlyArray<Earned>
  /** What sheet or hand say of lines as they are: at most one for each. */
  readonly recorded?: ReadonlyArray<RecordedScore>
  /** Codes of indicators that do not apply to the unit. */
  readonly notApplicable: ReadonlyArray<string>
  readonly outside: Outside
  /** What each indicator counted in the period before, by code. */
  readonly lastPeriod: ReadonlyMap<string, Points>
}

export interface AssessedCard extends TotalCard {
  readonly lines: ReadonlyArray<Line>
  /** Evidence that no rule of the scheme reads, by id: it changed nothing and is told. */
  readonly unused: ReadonlyArray<string>
}

const isInUse = ({ months, placeKinds }: IndicatorTerms, inputs: AssessInputs): boolean =>
  (months === null || months.includes(inputs.month)) &&
  (placeKinds === null || (inputs.placeKind !== null && placeKinds.includes(inputs.placeKind)))

type FoundBy = ReadonlyMap<string, ReadonlyMap<string | null, FoundIn>>

/** All evidence once through: by indicator, then by round. */
const foundBy = ({ deductions, earned }: AssessInputs): FoundBy => {
  const all = new Map<string, Map<string | null, { deductions: Deduction[]; earned: Earned[] }>>()
  const at = (indicator: string, round: string | null) => {
    const rounds = all.get(indicator) ?? new Map()
    all.set(indicator, rounds)
    const found = rounds.get(round) ?? { deductions: [], earned: [] }
    rounds.set(round, found)
    return found
  }
  for (const it of deductions) at(it.indicator, it.round).deductions.push(it)
  for (const it of earned) at(it.indicator, it.round).earned.push(it)
  return all
}

const nothingFound: FoundIn = { deductions: [], earned: [] }

const byDay = (a: Round, b: Round): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

const isUsed = ({ indicators }: TotalTerms, all: ReadonlyArray<Round>) => {
  const terms = new Map(indicators.map((one) => [one.code, one]))
  const rounds = new Map(all.map((round) => [round.id, round]))
  const known = (id: string | null, code: string) => {
    const round = id === null ? undefined : rounds.get(id)
    return id === null || (round !== undefined && looksAt(code, round))
  }
  return {
    deduction: ({ indicator, rule, round, found }: Deduction): boolean =>
      known(round, indicator) &&
      (terms.get(indicator)?.deductions.some((r) => r.code === rule && isRead(r, found)) ?? false),
    earned: ({ indicator, round, found }: Earned): boolean => {
      const of = terms.get(indicator)
      return known(round, indicator) && of !== undefined && isEarned(of.earning, of.worth, found)
    }
  }
}

/** Some lines, or all of them. */
export const assessedLines = (
  terms: TotalTerms,
  inputs: AssessInputs,
  codes: ReadonlySet<string> | null
): ReadonlyArray<Line> => {
  const rounds = inputs.rounds.toSorted(byDay)
  const all = foundBy(inputs)
  const wanted = terms.indicators.filter(({ code }) => codes === null || codes.has(code))
  return wanted.map((one) => {
    const found = all.get(one.code) ?? new Map<string | null, FoundIn>()
    return lineOf(one, terms, {
      rounds,
      found,
      period: found.get(null) ?? nothingFound,
      recorded: inputs.recorded?.find(({ indicator }) => indicator === one.code) ?? null,
      notApplicable: inputs.notApplicable.includes(one.code),
      inUse: isInUse(one, inputs),
      lastPeriod: inputs.lastPeriod.get(one.code) ?? null
    })
  })
}

export const assess = (terms: TotalTerms, inputs: AssessInputs): AssessedCard => {
  const lines = assessedLines(terms, inputs, null)
  const used = isUsed(terms, inputs.rounds)
  const unused = [
    ...inputs.deductions.filter((it) => !used.deduction(it)),
    ...inputs.earned.filter((it) => !used.earned(it)),
    ...unknownVetoes(terms, inputs.outside)
  ].map(({ id }) => id)
  return { lines, unused: unused.toSorted(), ...totalOf(terms, lines, inputs.outside) }
}
