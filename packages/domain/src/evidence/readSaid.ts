/**
 * What somebody says of a line, read against the month's scheme: by which rule it counts and in exact
 * numbers. Where one rule alone can mean it, the rule need not be named. docs/rules/evidence.md
 */
import { isRead } from "../assessment/scoring/deductedBy.ts"
import { isEarned } from "../assessment/scoring/earnedBy.ts"
import type { Deducting, Earning } from "../assessment/scoring/Finding.ts"
import type { DeductionRule } from "../scheme/rules/DeductionRule.ts"
import type { IndicatorTerms } from "../scheme/rules/IndicatorTerms.ts"
import type { TotalTerms } from "../scheme/rules/TotalTerms.ts"
import { written } from "../shared/Points.ts"
import type { EvidenceFault } from "./evidenceErrors.ts"
import type { Found } from "./Found.ts"
import { type Said, saidOf, type SaidFault } from "./saidOf.ts"

export interface Wanted extends Said {
  /** The line's code. */
  readonly indicator: string
  readonly rule?: string | null | undefined
}

export interface ReadFault {
  readonly why: EvidenceFault
  readonly text: string
  readonly allowed: string | null
}

const fault = (why: EvidenceFault, text: string, allowed: string | null = null): ReadFault => ({
  why,
  text,
  allowed
})

const codesOf = (rules: ReadonlyArray<{ readonly code: string }>): string =>
  rules.map(({ code }) => code).join(", ")

/** A rule that is named alone says what it means by itself: missing, or once. */
const byRuleAlone = ({ kind }: DeductionRule): Deducting | null => {
  if (kind === "fixedIfMissing") return { kind: "missing" }
  return kind === "perOccurrence" ? { kind: "times", times: 1 } : null
}

const underRule = (
  { deductions }: IndicatorTerms,
  code: string,
  said: Deducting | Earning | null
): Found | ReadFault => {
  const rule = deductions.find((one) => one.code === code)
  if (rule === undefined) return fault("unknownRule", code, codesOf(deductions))
  const found = said ?? byRuleAlone(rule)
  if (found === null) return fault("nothingSaid", code)
  const deducting = found as Deducting
  return isRead(rule, deducting)
    ? { says: "deducts", rule: code, found: deducting }
    : fault("notRead", found.kind, rule.kind)
}

const isDeducting = (said: Deducting | Earning): said is Deducting =>
  ["missing", "times", "measured", "stated"].includes(said.kind)
const isEarning = (said: Deducting | Earning): said is Earning =>
  ["score", "measured", "done", "checked"].includes(said.kind)

/** Without a rule's name: what has to be earned comes first, then the one rule that reads it. */
const byKind = (terms: IndicatorTerms, said: Deducting | Earning): Found | ReadFault => {
  if (isEarning(said) && isEarned(terms.earning, terms.worth, said)) {
    return { says: "earns", found: said }
  }
  const rules = isDeducting(said) ? terms.deductions.filter((rule) => isRead(rule, said)) : []
  const [only, ...others] = rules
  if (only === undefined || !isDeducting(said))
    return fault("notRead", said.kind, terms.earning.kind)
  return others.length > 0
    ? fault("severalRules", said.kind, codesOf(rules))
    : { says: "deducts", rule: only.code, found: said }
}

const pointsOf = (said: Deducting | Earning | null) =>
  said !== null && "points" in said ? said.points : null

const toFault = ({ why, text, limit }: SaidFault): ReadFault => fault(why, text, limit)

export const readSaid = (terms: TotalTerms, wanted: Wanted): Found | ReadFault => {
  const line = terms.indicators.find(({ code }) => code === wanted.indicator)
  if (line === undefined) {
    return fault("unknownIndicator", wanted.indicator, codesOf(terms.indicators))
  }
  const said = saidOf(wanted)
  if (said === "notApplicable") return { says: "notApplicable" }
  if (said !== null && "why" in said) return toFault(said)
  const points = pointsOf(said)
  if (points !== null && points % terms.precision !== 0) {
    return fault("tooFine", written(points))
  }
  if (points !== null && points > line.worth && said?.kind === "score") {
    return fault("aboveWorth", written(points), written(line.worth))
  }
  const rule = wanted.rule?.trim() || null
  if (rule !== null) return underRule(line, rule, said)
  return said === null ? fault("nothingSaid", wanted.indicator) : byKind(line, said)
}

export const isReadFault = (found: Found | ReadFault): found is ReadFault => "why" in found
