/**
 * What must hold of a scheme's arithmetic before it is used: the lines add up, every rule can matter, every
 * line can reach its full marks, no score falls between two bands or into both. docs/rules/schemes.md
 */
import {
  exactly,
  type Points,
  type Precision,
  rounded,
  total,
  written
} from "../../shared/Points.ts"
import { checkBands, checkGrades } from "./checkBands.ts"
import type { DeductionRule } from "./DeductionRule.ts"
import type { IndicatorTerms } from "./IndicatorTerms.ts"
import { fault, repeatedOnes, type TermsFault } from "./TermsFault.ts"
import type { TotalTerms, VetoRule } from "./TotalTerms.ts"

const checkRule = (rule: DeductionRule, canLose: boolean): ReadonlyArray<TermsFault> => {
  const cap = "cap" in rule ? rule.cap : null
  const takes = rule.kind === "stated" ? cap : rule.points
  const isDead = !canLose || takes === 0 || cap === 0
  if (isDead) return [fault("deadRule", rule.code)]
  return rule.kind === "perOccurrence" && cap !== null && cap < rule.points
    ? [fault("capBelowOne", rule.code, written(cap))]
    : []
}

const checkEarning = (
  { code, earning, worth }: IndicatorTerms,
  precision: Precision
): ReadonlyArray<TermsFault> => {
  switch (earning.kind) {
    case "graded": {
      // A form that speaks of whole points has no half ones: 17 and 18 are neighbours.
      const ends = earning.bands.flatMap(({ from, to }) => [from, to])
      const step = ends.every((end) => end % 1000 === 0) ? 1000 : precision
      return checkBands(code, earning.bands, worth, step)
    }
    case "linear":
      return earning.full === earning.none ? [fault("limitsAreOne", code)] : []
    case "checklist": {
      const all = total(earning.items.map(({ points }) => points))
      const twice = repeatedOnes(earning.items.map((item) => item.code))
      return [
        ...(all === worth ? [] : [fault("fullMarksUnreachable", code, written(all))]),
        ...twice.map((item) => fault("itemTwice", code, item))
      ]
    }
    case "scorers":
      return repeatedOnes(earning.scorers.map((one) => one.code)).map((one) =>
        fault("scorerTwice", code, one)
      )
    default:
      return []
  }
}

const checkRounds = (line: IndicatorTerms) => {
  const { code, combination, earning, months, seenBy, missing } = line
  const weighed = combination.kind === "weighted" ? combination.weights : []
  // What has to be earned can be missing from the records, too: nobody was asked.
  const isNeverMissing = seenBy === "records" && earning.kind === "full"
  const never = isNeverMissing && (missing === "last" || missing === "exclude")
  return [
    ...repeatedOnes(weighed.map(({ round }) => round)).map((round) =>
      fault("roundWeighedTwice", code, round)
    ),
    ...repeatedOnes((months ?? []).map(String)).map((month) => fault("monthTwice", code, month)),
    ...(never ? [fault("neverMissing", code)] : [])
  ]
}

const checkIndicator = (one: IndicatorTerms, precision: Precision): ReadonlyArray<TermsFault> => {
  if (one.worth <= 0) return [fault("worthNothing", one.code)]
  const canLose = one.floor === null || one.floor < one.worth
  const nothing = one.earning.kind === "full" && one.deductions.length === 0
  return [
    ...(nothing ? [fault("nothingToLose", one.code)] : []),
    // Printed in steps of the precision, such a line never shows its whole worth.
    ...(one.worth % precision === 0
      ? []
      : [fault("fullMarksUnreachable", one.code, written(rounded(exactly(one.worth), precision)))]),
    ...(one.floor !== null && one.floor > one.worth
      ? [fault("fullMarksUnreachable", one.code, written(one.floor))]
      : []),
    ...one.deductions.flatMap((rule) => checkRule(rule, canLose)),
    ...checkEarning(one, precision),
    ...checkRounds(one)
  ]
}

/** Lines that no scheme has, and a veto that no line could ever lose enough for. */
const checkWhen = (
  { code, when }: VetoRule,
  indicators: ReadonlyArray<IndicatorTerms>
): ReadonlyArray<TermsFault> => {
  if (when === null) return []
  const known = new Set(indicators.map((one) => one.code))
  const named = indicators.filter((one) => when.lines?.includes(one.code) ?? true)
  const canHold = named.some(({ floor, worth }) => floor === null || worth - floor > when.over)
  return [
    ...(when.lines ?? [])
      .filter((line) => !known.has(line))
      .map((line) => fault("lineUnknown", code, line)),
    ...(canHold ? [] : [fault("deadRule", code)])
  ]
}

/** A ceiling at a grade there is not, or at the best one, which keeps nobody from anything. */
const checkEffect = (
  { code, effect }: VetoRule,
  grades: TotalTerms["grades"]
): ReadonlyArray<TermsFault> => {
  if (effect.kind !== "gradeCeiling") return []
  const at = (grades ?? []).findIndex(({ name }) => name === effect.grade)
  if (at < 0) return [fault("gradeUnknown", code, effect.grade)]
  return at === 0 ? [fault("deadRule", code)] : []
}

const checkOutside = ({ vetoes, grades, indicators }: TotalTerms): ReadonlyArray<TermsFault> => [
  ...vetoes.flatMap((veto) => checkWhen(veto, indicators)),
  ...repeatedOnes(vetoes.map(({ code }) => code)).map((code) => fault("vetoTwice", code)),
  ...vetoes.flatMap((veto) => checkEffect(veto, grades))
]

/** The most a total can come to; null where the bonus has no cap. */
const mostOf = ({ total: whole, bonusMax }: TotalTerms): Points | null =>
  bonusMax === null ? null : total([whole, bonusMax])

export const checkTerms = (terms: TotalTerms): ReadonlyArray<TermsFault> => {
  const { indicators, grades, precision } = terms
  const sum = total(indicators.map(({ worth }) => worth))
  const rules = indicators.flatMap(({ deductions }) => deductions.map(({ code }) => code))
  return [
    ...(sum === terms.total ? [] : [fault("sumIsNotTotal", null, written(sum))]),
    ...repeatedOnes(indicators.map(({ code }) => code)).map((at) => fault("indicatorTwice", at)),
    ...repeatedOnes(rules).map((at) => fault("ruleTwice", at)),
    ...indicators.flatMap((one) => checkIndicator(one, precision)),
    ...checkOutside(terms),
    ...(grades === null ? [] : checkGrades(grades, mostOf(terms) ?? terms.total, precision))
  ]
}
