/**
 * The document of a scheme that was read from a sheet's header: what the sheet says, and for the rest what
 * has always been done with it. Its arithmetic gives the totals of `scorecardOf`. docs/rules/schemes.md
 */
import { Array as Arr } from "effect"

import { noPoints } from "../../shared/Points.ts"
import type { AssessmentScheme } from "../AssessmentScheme.ts"
import type { Indicator, IndicatorLabel } from "../Indicator.ts"
import { RuleCode } from "../rules/DeductionRule.ts"
import { straightToTheWall } from "./PublicationTerms.ts"
import { usualRanking } from "./RankingTerms.ts"
import type { DocumentIndicator, SchemeDocument } from "./SchemeDocument.ts"

/** Where a sheet puts its lines under no heading. */
export const uncategorised = "未分类"

/** A sheet says for each line how much was taken away and why, and nothing of how it came to that. */
const lineOf = (
  { id, code, category, name, worth }: Indicator,
  labels: ReadonlyArray<IndicatorLabel>
): DocumentIndicator => ({
  code,
  category: category.trim() === "" ? uncategorised : category,
  name,
  labels: labels.filter(({ indicatorId }) => indicatorId === id).map(({ label }) => label),
  worth,
  earning: { kind: "full" },
  deductions: [{ kind: "stated", code: RuleCode.make(`${code}.1`), text: "扣分", cap: null }],
  floor: noPoints,
  months: null,
  placeKinds: null,
  seenBy: "rounds",
  combination: { kind: "mean" },
  fewestRounds: 1,
  missing: "zero",
  clause: null,
  evidence: null,
  source: null,
  status: null
})

export const documentOf = (
  scheme: AssessmentScheme,
  indicators: Arr.NonEmptyReadonlyArray<Indicator>,
  labels: ReadonlyArray<IndicatorLabel>
): SchemeDocument => ({
  layout: 1,
  name: scheme.name,
  edition: null,
  source: null,
  status: "officeRule",
  note: null,
  from: scheme.validFrom,
  until: null,
  total: scheme.total,
  precision: scheme.precision,
  notApplicable: scheme.notApplicable,
  notInUse: "rebase",
  bonusMax: scheme.bonusMax,
  penaltyMax: null,
  vetoes:
    scheme.veto === null || scheme.veto.trim() === ""
      ? []
      : [{ code: "V1", text: scheme.veto, effect: { kind: "outOfRanks" }, when: null }],
  grades: null,
  ranking: usualRanking,
  publication: straightToTheWall,
  indicators: Arr.map(indicators, (indicator) => lineOf(indicator, labels))
})
