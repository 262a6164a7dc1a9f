/**
 * Evidence for an indicator as a rule reads it: what was found, in which round or in none. Where it
 * comes from (file and cell, photo, case, survey) goes along untouched, so that every leaf can be traced.
 */
import type { RuleCode } from "../../scheme/rules/DeductionRule.ts"
import type { Measured } from "../../scheme/rules/Measure.ts"
import type { Day } from "../../shared/Day.ts"
import type { Points } from "../../shared/Points.ts"

/** Against a rule that deducts. */
export type Deducting =
  | { readonly kind: "missing" }
  | { readonly kind: "times"; readonly times: number }
  | { readonly kind: "measured"; readonly measured: Measured }
  | { readonly kind: "stated"; readonly points: Points }

/** Towards what has to be earned. */
export type Earning =
  | { readonly kind: "score"; readonly points: Points; readonly scorer: string | null }
  | { readonly kind: "measured"; readonly measured: Measured }
  | { readonly kind: "done"; readonly done: number; readonly planned: number }
  | { readonly kind: "checked"; readonly items: ReadonlyArray<string> }

interface Evidence {
  /** Of its own: two pieces of evidence that say the same are still two. */
  readonly id: string
  readonly indicator: string
  /** The round in which it was found; null for what holds of the whole period (a survey, a case). */
  readonly round: string | null
}

export interface Deduction extends Evidence {
  readonly rule: RuleCode
  readonly found: Deducting
}

export interface Earned extends Evidence {
  readonly found: Earning
}

/** The kinds of rounds a source may be weighted by. */
export const roundKinds = [
  "announced",
  "unannounced",
  "offHours",
  "night",
  "selfCheck",
  "preInspection",
  "supervision",
  "quarterlyContest"
] as const
export type RoundKind = (typeof roundKinds)[number]

/** One round (检查) of one unit: what it looked at counts as seen, found or not. */
export interface Round {
  readonly id: string
  readonly kind: RoundKind
  readonly day: Day
  /** Codes of the indicators it looked at; null: at all of them. */
  readonly indicators: ReadonlyArray<string> | null
}
