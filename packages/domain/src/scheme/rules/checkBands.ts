/** Bands that are chosen from, and grades: no score in two of them, none in no one. */
import { Points, type Precision, written } from "../../shared/Points.ts"
import type { Band } from "./EarningRule.ts"
import type { GradeScale, GradeStep } from "./GradeScale.ts"
import { fault, repeatedOnes, type TermsFault } from "./TermsFault.ts"

/** Scores come in steps: between 9 and 10 there is no hole where a step is a whole point. */
export const checkBands = (
  code: string,
  bands: ReadonlyArray<Band>,
  worth: Points,
  step: number
): ReadonlyArray<TermsFault> => {
  const sorted = bands.toSorted((a, b) => a.from - b.from)
  const highest = Math.max(...bands.map(({ to }) => to))
  const between = sorted.slice(1).flatMap((band, i) => {
    const below = sorted[i]?.to ?? band.from
    if (band.from <= below) return fault("bandsOverlap", code, written(band.from))
    return band.from > below + step ? fault("bandsLeaveHole", code, written(below)) : []
  })
  return [
    ...sorted
      .filter(({ from, to }) => from > to)
      .map(({ name }) => fault("bandsOverlap", code, name)),
    ...((sorted[0]?.from ?? 0) > 0 ? [fault("bandsLeaveHole", code, written(Points.make(0)))] : []),
    ...between,
    ...(highest === worth
      ? []
      : [fault("fullMarksUnreachable", code, written(Points.make(highest)))])
  ]
}

/** The least and the most, in thousandths, that a step holds of whole steps of the precision. */
const heldOf = ({ from, to }: GradeStep, step: number, least: number, most: number) => ({
  from: from === null ? least : from.included ? from.at : from.at + step,
  to: to === null ? most : to.included ? to.at : to.at - step
})

/** Every total from nothing to the most that can be reached lies in exactly one grade. */
export const checkGrades = (
  grades: GradeScale,
  most: Points,
  step: Precision
): ReadonlyArray<TermsFault> => {
  const held = grades
    .map((grade) => ({ name: grade.name, ...heldOf(grade, step, 0, Math.max(most, 0)) }))
    .toSorted((a, b) => a.from - b.from)
  const between = held.slice(1).flatMap((grade, i) => {
    const below = held[i]?.to ?? grade.from
    if (grade.from <= below) return fault("gradesOverlap", grade.name)
    return grade.from > below + step ? fault("gradesLeaveHole", grade.name) : []
  })
  const [lowest, highest] = [held[0], held.at(-1)]
  return [
    ...repeatedOnes(grades.map(({ name }) => name)).map((name) => fault("gradeTwice", name)),
    ...held.filter(({ from, to }) => from > to).map(({ name }) => fault("gradesOverlap", name)),
    ...(lowest !== undefined && lowest.from > 0 ? [fault("gradesLeaveHole", lowest.name)] : []),
    ...between,
    ...(highest !== undefined && highest.to < most ? [fault("gradesLeaveHole", highest.name)] : [])
  ]
}
