/**
 * Lines, bonus, penalty and vetoes become a total. Everything that moves it is a leaf of its own:
 * lines + rebase + bonus - penalty + floor + veto is the total, always.
 */
import { type GradeStep, gradeOf } from "../../scheme/rules/GradeScale.ts"
import type { TotalTerms, VetoRule } from "../../scheme/rules/TotalTerms.ts"
import { noPoints, Points, rounded, total } from "../../shared/Points.ts"
import { ratio } from "../../shared/Ratio.ts"
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

const capped = (entries: ReadonlyArray<LedgerEntry>, most: Points | null): Points => {
  const sum = total(entries.map(({ points }) => points))
  return most !== null && sum > most ? most : sum
}

const linesBeyond = ({ when }: VetoRule, lines: ReadonlyArray<Line>): ReadonlyArray<string> =>
  when === null
    ? []
    : lines
        .filter(({ code }) => when.lines?.includes(code) ?? true)
        .filter(({ applicable, counted }) => applicable - counted > when.over)
        .map(({ code }) => code)

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

/** With nothing that counted there is nothing to re-base: not assessed is not excellent. */
const rebaseOf = (terms: TotalTerms, scored: Points, applicable: Points, available: Points) =>
  applicable <= 0
    ? noPoints
    : Points.make(
        rounded(ratio(BigInt(scored) * BigInt(available), applicable), terms.precision) - scored
      )

/** The grade of the score, or the best one that a veto still leaves. */
const gradeUnder = (
  { grades }: TotalTerms,
  points: Points,
  held: ReadonlyArray<VetoRule>
): GradeStep | null => {
  if (grades === null) return null
  const own = gradeOf(grades, points)
  const ceilings = held.flatMap(({ effect }) =>
    effect.kind === "gradeCeiling" ? grades.findIndex(({ name }) => name === effect.grade) : []
  )
  return grades[Math.max(own === null ? -1 : grades.indexOf(own), ...ceilings)] ?? null
}

export const totalOf = (
  terms: TotalTerms,
  lines: ReadonlyArray<Line>,
  outside: Outside
): TotalCard => {
  const scored = total(lines.map(({ counted }) => counted))
  const applicable = total(lines.map((line) => line.applicable))
  const available = Points.make(terms.total - total(lines.map(({ reducedBy }) => reducedBy)))
  const rebase = rebaseOf(terms, scored, applicable, available)
  const base = total([scored, rebase])
  const bonus = capped(outside.bonuses, terms.bonusMax)
  const penalty = capped(outside.penalties, terms.penaltyMax)
  const before = Points.make(base + bonus - penalty)
  const floor = Points.make(before < 0 ? -before : 0)
  const vetoes = heldVetoes(terms.vetoes, lines, outside)
  const held = vetoes.map(({ rule }) => rule)
  const isZero = held.some(({ effect }) => effect.kind === "zero")
  const reached = total([before, floor])
  const veto = isZero ? Points.make(-reached) : noPoints
  const blockedBy = lines.filter(({ counts }) => counts === "blocks").map(({ code }) => code)
  const whole = total([reached, veto])
  const isBlocked = blockedBy.length > 0
  return {
    scored,
    applicable,
    available,
    rebase,
    base,
    bonus,
    penalty,
    floor,
    veto,
    total: isBlocked ? null : whole,
    blockedBy,
    grade: isBlocked ? null : gradeUnder(terms, whole, held),
    outOfRanks: held.some(({ effect }) => effect.kind === "outOfRanks"),
    vetoed: vetoes.map(({ rule: _rule, ...veto }) => veto)
  }
}
