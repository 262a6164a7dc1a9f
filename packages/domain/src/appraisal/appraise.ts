/**
 * The year from its months: an exact weighted mean, rounded once, then ranked and read on the other scale
 * from the rounded score, so that paper and scale agree. Pure. docs/rules/appraisal.md
 */
import { gradeOf } from "../scheme/rules/GradeScale.ts"
import type { Month } from "../shared/Month.ts"
import { type Points, rounded } from "../shared/Points.ts"
import { plus, type Ratio, ratio } from "../shared/Ratio.ts"
import type {
  AppraisalSnapshot,
  AppraisalTerms,
  AppraisedMonth,
  AppraisedUnit
} from "./Appraisal.ts"

type Named = Pick<AppraisedUnit, "unitId" | "name">

/** The newest name of each, in the order they first appear. */
const unitsOf = (months: ReadonlyArray<AppraisedMonth>): ReadonlyArray<Named> => {
  const names = new Map(
    months.flatMap(({ units }) => units.map(({ unitId, name }) => [unitId, name] as const))
  )
  return [...names].map(([unitId, name]) => ({ unitId, name }))
}

interface Share {
  readonly month: Month
  readonly weight: number
  /** Brought to the year's full marks; null where the unit has no total. */
  readonly value: Ratio | null
}

const sharesOf = (
  { months: wanted, total }: AppraisalTerms,
  months: ReadonlyArray<AppraisedMonth>,
  unitId: string
): ReadonlyArray<Share> =>
  wanted.map(({ month, weight }) => {
    const found = months.find((one) => one.month === month)
    const points = found?.units.find((unit) => unit.unitId === unitId)?.points ?? null
    const value =
      found === undefined || points === null || found.total === 0
        ? null
        : ratio(BigInt(points) * BigInt(total), BigInt(found.total))
    return { month, weight, value }
  })

const none = ratio(0)

const scoreOf = (
  { missing, precision }: AppraisalTerms,
  shares: ReadonlyArray<Share>
): Points | null => {
  const counted = missing === "zero" ? shares : shares.filter(({ value }) => value !== null)
  const isBlocked = missing === "block" && counted.length < shares.length
  if (isBlocked || shares.every(({ value }) => value === null)) return null
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0)
  const sum = counted.reduce(
    (all, { value, weight }) =>
      plus(all, value === null ? none : ratio(value.over * BigInt(weight), value.under)),
    none
  )
  return rounded(ratio(sum.over, sum.under * BigInt(weights)), precision)
}

/** Equal scores share a rank, and the next is skipped. */
const ranked = (rows: ReadonlyArray<Omit<AppraisedUnit, "rank">>): ReadonlyArray<AppraisedUnit> => {
  const scores = rows.flatMap(({ score }) => (score === null ? [] : [score]))
  const place = ({ score }: Omit<AppraisedUnit, "rank">): number | null =>
    score === null ? null : 1 + scores.filter((other) => other > score).length
  return rows
    .map((row) => ({ ...row, rank: place(row) }))
    .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity))
}

export const appraise = (
  terms: AppraisalTerms,
  months: ReadonlyArray<AppraisedMonth>
): AppraisalSnapshot => {
  const rows = unitsOf(months).map(({ unitId, name }) => {
    const shares = sharesOf(terms, months, unitId)
    const missing = shares.filter(({ value }) => value === null).map(({ month }) => month)
    const score = scoreOf(terms, shares)
    const step = score === null || terms.scale === null ? null : gradeOf(terms.scale, score)
    const read = { grade: step?.name ?? null, gives: step?.gives ?? null }
    return { unitId, name, score, counted: shares.length - missing.length, missing, ...read }
  })
  return { layout: 1, terms, months, results: ranked(rows) }
}
