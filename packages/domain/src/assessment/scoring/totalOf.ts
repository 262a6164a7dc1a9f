/**
 * Lines, bonus, penalty and vetoes become a total. Everything that moves it is a leaf of its own:
 * lines + rebase + bonus - penalty + floor + veto is the total, always.
 */
import type { GradeStep } from "../../scheme/rules/GradeScale.ts"
import type { TotalTerms, VetoRule } from "../../scheme/rules/TotalTerms.ts"
import { type Points, total } from "../../shared/Points.ts"
import { figuresOf } from "./figuresOf.ts"
import type { Line } from "./lineOf.ts"

export interface LedgerEntry {
  readonly id: string
  readonly points: Points
}

export interface VetoGiven {
  readonly id: string
  /** The scheme's veto it is given under. */
  readonly rule: string
}

/** What stands outside the lines (加分, 扣减, 一票否决). */
export interface Outside {
  readonly bonuses: ReadonlyArray<LedgerEntry>
  readonly penalties: ReadonlyArray<LedgerEntry>
  readonly vetoes: ReadonlyArray<VetoGiven>
}

export interface TotalCard {
  readonly scored: Points
  /** What could be had of the lines that counted. */
  readonly applicable: Points
  /** The whole scale of this unit in this period. */
  readonly available: Points
  readonly rebase: Points
  readonly base: Points
  readonly bonus: Points
  readonly penalty: Points
  /** What lifts a total to zero. */
  readonly floor: Points
  /** What a veto takes away; zero or less. */
  readonly veto: Points
  /** Null while a line blocks it. */
  readonly total: Points | null
  /** Codes of the lines that block it. */
  readonly blockedBy: ReadonlyArray<string>
  readonly grade: GradeStep | null
  readonly outOfRanks: boolean
  /** In the scheme's order. */
  readonly vetoed: ReadonlyArray<VetoHeld>
}

/** A veto that holds: given by somebody, or by lines that lost too much, or both. */
export interface VetoHeld {
  readonly code: string
  /** Ids of what was given. */
  readonly given: ReadonlyArray<string>
  /** Codes of the lines. */
  readonly lines: ReadonlyArray<string>
}

/** Whether a line alone makes the veto hold. */
export const isBeyond = (
  { when }: VetoRule,
  { code, applicable, counted }: Pick<Line, "code" | "applicable" | "counted">
): boolean =>
  when !== null && (when.lines?.includes(code) ?? true) && applicable - counted > when.over

const linesBeyond = (rule: VetoRule, lines: ReadonlyArray<Line>): ReadonlyArray<string> =>
  lines.filter((line) => isBeyond(rule, line)).map(({ code }) => code)

const heldVetoes = (
  rules: ReadonlyArray<VetoRule>,
  lines: ReadonlyArray<Line>,
  { vetoes }: Outside
): ReadonlyArray<VetoHeld & { readonly rule: VetoRule }> =>
  rules.flatMap((rule) => {
    const { code } = rule
    const given = vetoes.filter((one) => one.rule === code).map(({ id }) => id)
    const beyond = linesBeyond(rule, lines)
    return given.length + beyond.length === 0
      ? []
      : [{ rule, code, given: given.toSorted(), lines: beyond }]
  })

/** Given under a code that the scheme does not have: it changes nothing and is told. */
export const unknownVetoes = (
  { vetoes: rules }: Pick<TotalTerms, "vetoes">,
  { vetoes }: Outside
): ReadonlyArray<VetoGiven> =>
  vetoes.filter((given) => !rules.some(({ code }) => code === given.rule))

const pointsOf = (entries: ReadonlyArray<LedgerEntry>): Points =>
  total(entries.map(({ points }) => points))

export const totalOf = (
  terms: TotalTerms,
  lines: ReadonlyArray<Line>,
  outside: Outside
): TotalCard => {
  const scored = total(lines.map(({ counted }) => counted))
  const applicable = total(lines.map((line) => line.applicable))
  const reducedBy = total(lines.map((line) => line.reducedBy))
  const vetoes = heldVetoes(terms.vetoes, lines, outside)
  const figures = figuresOf(
    terms,
    { scored, applicable, reducedBy },
    {
      bonus: pointsOf(outside.bonuses),
      penalty: pointsOf(outside.penalties),
      held: vetoes.map(({ rule }) => rule)
    }
  )
  const blockedBy = lines.filter(({ counts }) => counts === "blocks").map(({ code }) => code)
  const isBlocked = blockedBy.length > 0
  return {
    ...figures,
    scored,
    applicable,
    total: isBlocked ? null : figures.total,
    blockedBy,
    grade: isBlocked ? null : figures.grade,
    vetoed: vetoes.map(({ rule: _rule, ...veto }) => veto)
  }
}
