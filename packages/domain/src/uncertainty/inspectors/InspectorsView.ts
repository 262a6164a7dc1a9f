/** Reports about inspectors as they cross the wire. Differences are decimal text: "-0.80" is lower than others there. */
import type { DivisionCode } from "../../org/DivisionCode.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { Month } from "../../shared/Month.ts"
import { written } from "../../shared/Points.ts"
import { type Simulation, type SpanText, spanText } from "../UncertaintyView.ts"
import type { Agreement } from "./agreement.ts"
import type { InspectorReport } from "./inspectorReport.ts"
import type { MeanDifference } from "./meanDifference.ts"

export interface MeanView {
  readonly n: number
  /** Null with `interval`: too few. */
  readonly mean: string | null
  readonly interval: SpanText | null
  /** Whether zero lies outside the interval. */
  readonly clear: boolean
}

export interface InspectorRow {
  readonly inspector: string
  readonly visits: number
  readonly leniency: MeanView
  readonly months: ReadonlyArray<{ readonly month: Month } & MeanView>
  readonly drift: { readonly earlier: MeanView; readonly later: MeanView }
  readonly doubles: MeanView
  readonly agreement: Agreement
}

export interface InspectorsView {
  readonly office: {
    readonly id: OrgUnitId
    readonly code: DivisionCode | null
    readonly name: string
  }
  readonly months: ReadonlyArray<Month>
  readonly visits: number
  readonly simulation: Simulation
  readonly inspectors: ReadonlyArray<InspectorRow>
  readonly slots: ReadonlyArray<{ readonly slot: string } & MeanView>
  readonly orders: ReadonlyArray<{ readonly order: number } & MeanView>
}

export const meanText = ({ n, mean, interval, clear }: MeanDifference): MeanView => ({
  n,
  mean: mean === null ? null : written(mean),
  interval: interval && spanText(interval),
  clear
})

export const inspectorRow = (report: InspectorReport): InspectorRow => ({
  inspector: report.inspector,
  visits: report.visits,
  leniency: meanText(report.leniency),
  months: report.months.map((one) => ({ month: one.month, ...meanText(one) })),
  drift: { earlier: meanText(report.drift.earlier), later: meanText(report.drift.later) },
  doubles: meanText(report.doubles),
  agreement: report.agreement
})
