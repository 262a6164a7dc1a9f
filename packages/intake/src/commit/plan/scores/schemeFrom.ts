/**
 * A scheme made from a month's sheet: its indicators in their order, and the terms its rows and notes
 * state. Where this sheet is silent another sheet of the batch with the same indicators may speak.
 */
import { type AssessmentScheme, SchemeId } from "@aiwei/domain/scheme/AssessmentScheme"
import { type Indicator, IndicatorId } from "@aiwei/domain/scheme/Indicator"
import { Month } from "@aiwei/domain/shared/Month"
import { total } from "@aiwei/domain/shared/Points"

import type { ScoreSheetReport } from "../../../report.ts"
import type { SchemeBook } from "../Books.ts"
import type { PlanContext } from "../PlanContext.ts"
import type { UnitNode } from "../units/UnitNode.ts"
import { matchIndicators } from "./matchScheme.ts"
import { pointsOf, pointsOrZero } from "./pointsOf.ts"

/** A hundredth is the usual step; a sheet that uses finer points is kept exactly. */
const precisionOf = (sheet: ScoreSheetReport): AssessmentScheme["precision"] => {
  const texts = [
    ...sheet.indicators.map(({ points }) => points),
    ...sheet.records.flatMap(({ items }) => items.map(({ points }) => points))
  ]
  return texts.some((text) => (pointsOf(text) ?? 0) % 10 !== 0) ? 1 : 10
}

const firstSaid = <A>(values: ReadonlyArray<A | null>): A | null =>
  values.find((value) => value !== null) ?? null

export const schemeFrom = (
  sheet: ScoreSheetReport,
  office: UnitNode,
  version: number,
  context: PlanContext
): SchemeBook => {
  const id = SchemeId.make(context.nextId())
  const indicators = sheet.indicators.map(
    ({ itemCode, category, name, points }, at): Indicator => ({
      id: IndicatorId.make(context.nextId()),
      schemeId: id,
      code: itemCode,
      ordinal: at + 1,
      category: category ?? "",
      name,
      worth: pointsOrZero(points)
    })
  )
  const scheme: AssessmentScheme = {
    id,
    officeId: office.id,
    version,
    name: `${office.facts.name}爱国卫生考核方案`,
    total: total(indicators.map(({ worth }) => worth)),
    bonusMax: null,
    veto: null,
    notApplicable: "rebase",
    precision: precisionOf(sheet),
    // The first version is the office's from the start of its year; a change begins with its month.
    validFrom: Month.make(version === 1 ? `${sheet.period.slice(0, 4)}-01` : sheet.period),
    createdAt: context.now
  }
  const terms = [sheet, ...context.scoreSheets]
    .filter((other) => matchIndicators({ indicators, labels: [] }, other) !== null)
    .map(({ schemeTerms }) => schemeTerms)
  const bonusMax = pointsOf(firstSaid(terms.map((said) => said.bonusMax)))
  const veto = firstSaid(terms.map((said) => said.veto))
  const notApplicable = firstSaid(terms.map((said) => said.notApplicable)) ?? scheme.notApplicable
  return { scheme: { ...scheme, bonusMax, veto, notApplicable }, indicators, labels: [] }
}
