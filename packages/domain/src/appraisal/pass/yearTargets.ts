/**
 * A year against its pass line: what each line lost of the year, each month by its weight and brought to the
 * year's full marks, and what the months to come have to bring. Pure. docs/rules/appraisal.md
 */
import type { Month } from "../../shared/Month.ts"
import { rounded } from "../../shared/Points.ts"
import { plus, type Ratio, ratio } from "../../shared/Ratio.ts"
import type { AppraisalSnapshot, AppraisalTerms } from "../Appraisal.ts"
import type { PublishedMonth } from "../publishedMonths.ts"
import type { LineLoss } from "./gains.ts"
import { lossesOf } from "./lossesOf.ts"
import { neededMean } from "./neededMean.ts"
import type { PassLine } from "./PassLine.ts"
import type { Targeted } from "./TargetView.ts"

interface Lost {
  readonly name: string
  readonly sum: Ratio
}

/** A month counts where the unit has a total in it; one that counts zero has no lines to tell of. */
const countedIn = (published: ReadonlyArray<PublishedMonth>, unitId: string) =>
  published.filter(({ read }) =>
    read.units.some((unit) => unit.unitId === unitId && unit.points !== null)
  )

const weightOf = ({ months }: AppraisalTerms, month: Month): number =>
  months.find((one) => one.month === month)?.weight ?? 0

const onYear = ({ total }: AppraisalTerms, { read }: PublishedMonth, points: number): Ratio =>
  ratio(BigInt(points) * BigInt(total), BigInt(Math.max(read.total, 1)))

const lossesOfYear = (
  terms: AppraisalTerms,
  months: ReadonlyArray<PublishedMonth>,
  unitId: string,
  weight: number
): ReadonlyArray<LineLoss> => {
  const lost = new Map<string, Lost>()
  for (const month of months) {
    const community = month.snapshot.inputs.communities.find(({ id }) => id === unitId)
    if (community === undefined) continue
    const by = weightOf(terms, month.read.month)
    for (const { code, name, lost: points } of lossesOf(month.snapshot, community)) {
      const sum = onYear(terms, month, points * by)
      lost.set(code, { name, sum: plus(lost.get(code)?.sum ?? ratio(0), sum) })
    }
  }
  return [...lost].map(([code, { name, sum }]) => ({
    code,
    name,
    lost: rounded(ratio(sum.over, sum.under * BigInt(Math.max(weight, 1))), terms.precision)
  }))
}

/** By the order of the year's ranks. */
export const yearTargets = (
  { terms, results }: AppraisalSnapshot,
  published: ReadonlyArray<PublishedMonth>,
  pass: PassLine
): ReadonlyArray<Targeted> => {
  const open = terms.months.filter(
    ({ month }) => !published.some(({ read }) => read.month === month)
  )
  const toCome = open.reduce((sum, { weight }) => sum + weight, 0)
  const all = terms.months.reduce((sum, { weight }) => sum + weight, 0)
  return results.map(({ unitId, name, score }) => {
    const months = countedIn(published, unitId)
    const counted = months.reduce((sum, { read }) => sum + weightOf(terms, read.month), 0)
    // Where a missing month counts zero it weighs as much as one that was won.
    const weight = terms.missing === "zero" ? all - toCome : counted
    const sum = months.reduce((before, month) => {
      const points = month.read.units.find((unit) => unit.unitId === unitId)?.points ?? 0
      return plus(before, onYear(terms, month, points * weightOf(terms, month.read.month)))
    }, ratio(0))
    const isBlocked = terms.missing === "block" && months.length < published.length
    const mean = isBlocked ? null : neededMean(pass, { sum, weight, toCome }, terms.precision)
    return { unitId, name, score, mean, losses: lossesOfYear(terms, months, unitId, weight) }
  })
}
