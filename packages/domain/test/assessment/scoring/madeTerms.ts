/** A scheme of plain lines and evidence by hand, where a test says each figure itself. */
import type { AssessInputs } from "../../../src/assessment/scoring/assess.ts"
import type {
  Deducting,
  Deduction,
  Earned,
  Earning,
  Round
} from "../../../src/assessment/scoring/Finding.ts"
import { type DeductionRule, RuleCode } from "../../../src/scheme/rules/DeductionRule.ts"
import type { IndicatorTerms } from "../../../src/scheme/rules/IndicatorTerms.ts"
import type { TotalTerms } from "../../../src/scheme/rules/TotalTerms.ts"
import { Day } from "../../../src/shared/Day.ts"
import { Points } from "../../../src/shared/Points.ts"

export const points = (value: number): Points => Points.make(Math.round(value * 1000))

export const statedRule = (code: string): DeductionRule => ({
  kind: "stated",
  code: RuleCode.make(code),
  text: code,
  cap: null
})

export const lineTerms = (code: string, more: Partial<IndicatorTerms> = {}): IndicatorTerms => ({
  code,
  worth: points(10),
  earning: { kind: "full" },
  deductions: [statedRule(`${code}.R`)],
  floor: points(0),
  months: null,
  placeKinds: null,
  seenBy: "rounds",
  combination: { kind: "mean" },
  fewestRounds: 1,
  missing: "block",
  ...more
})

export const totalTerms = (
  indicators: TotalTerms["indicators"],
  more: Partial<TotalTerms> = {}
): TotalTerms => ({
  total: Points.make(indicators.reduce((sum, { worth }) => sum + worth, 0)),
  precision: 10,
  notApplicable: "rebase",
  notInUse: "reduce",
  bonusMax: null,
  penaltyMax: null,
  vetoes: [],
  grades: null,
  indicators,
  ...more
})

export const roundOn = (id: string, day: number, more: Partial<Round> = {}): Round => ({
  id,
  kind: "unannounced",
  day: Day.make(`2026-04-${String(day).padStart(2, "0")}`),
  indicators: null,
  ...more
})

export const deduction = (
  id: string,
  indicator: string,
  found: Deducting | number,
  round: string | null = "A",
  rule = `${indicator}.R`
): Deduction => ({
  id,
  indicator,
  round,
  rule: RuleCode.make(rule),
  found: typeof found === "number" ? { kind: "stated", points: points(found) } : found
})

export const earned = (
  id: string,
  indicator: string,
  found: Earning,
  round: string | null = "A"
): Earned => ({ id, indicator, round, found })

export const inputsOf = (more: Partial<AssessInputs> = {}): AssessInputs => ({
  month: 4,
  placeKind: null,
  rounds: [roundOn("A", 10)],
  deductions: [],
  earned: [],
  notApplicable: [],
  outside: { bonuses: [], penalties: [], vetoes: [] },
  lastPeriod: new Map(),
  ...more
})
