/**
 * What one rule takes away for what one round found, in exact thousandths of a point, after its cap.
 * Null for evidence that a rule of this kind cannot read: it is then told as unused, never guessed at.
 */
import type { DeductionRule } from "../../scheme/rules/DeductionRule.ts"
import { measuredRatio, type Measured } from "../../scheme/rules/Measure.ts"
import { exactly, type Points } from "../../shared/Points.ts"
import { compareRatios, least, minus, plus, type Ratio, ratio, times } from "../../shared/Ratio.ts"
import type { Deducting } from "./Finding.ts"

type RuleOf<K extends DeductionRule["kind"]> = Extract<DeductionRule, { readonly kind: K }>

const nothing = ratio(0)

/** How far a value lies on the bad side of a limit; below zero on the good one. */
const beyond = (measured: Measured, limit: number, side: "under" | "over"): Ratio => {
  const value = measuredRatio(measured)
  return side === "under" ? minus(ratio(limit), value) : minus(value, ratio(limit))
}

const shortfall = (rule: RuleOf<"perShortfall">, measured: Measured): Ratio => {
  const short = beyond(measured, rule.target, rule.side)
  if (compareRatios(short, nothing) <= 0) return nothing
  const { over, under } = times(short, ratio(1, rule.step))
  const whole = over / under
  const begun = whole * under < over ? whole + 1n : whole
  const steps = { exact: ratio(over, under), begun: ratio(begun), complete: ratio(whole) }
  return times(steps[rule.counted], exactly(rule.points))
}

const overLimit = (rule: RuleOf<"beyondLimit">, measured: Measured): Ratio => {
  const past = compareRatios(beyond(measured, rule.limit, rule.side), nothing)
  return past > 0 || (past === 0 && rule.inclusive) ? exactly(rule.points) : nothing
}

/** Of one piece of evidence. */
const one = (rule: DeductionRule, found: Deducting): Ratio | null => {
  switch (rule.kind) {
    case "fixedIfMissing":
      return found.kind === "missing" ? exactly(rule.points) : null
    case "perOccurrence":
      return found.kind === "times" ? ratio(rule.points * found.times) : null
    case "perShortfall":
      return found.kind === "measured" ? shortfall(rule, found.measured) : null
    case "beyondLimit":
      return found.kind === "measured" ? overLimit(rule, found.measured) : null
    case "stated":
      return found.kind === "stated" ? exactly(found.points) : null
  }
}

/** Null where nothing limits it. A thing is missing once, however often that is written down. */
const capOf = (rule: DeductionRule): Points | null => {
  if (rule.kind === "fixedIfMissing") return rule.points
  return "cap" in rule ? rule.cap : null
}

export const isRead = (rule: DeductionRule, found: Deducting): boolean => one(rule, found) !== null

export const deductedBy = (rule: DeductionRule, found: ReadonlyArray<Deducting>): Ratio => {
  const all = found.reduce((sum, it) => plus(sum, one(rule, it) ?? nothing), nothing)
  const cap = capOf(rule)
  return cap === null ? all : least(all, exactly(cap))
}
