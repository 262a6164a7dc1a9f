import type { Ticket } from "../../draw/chance/ticket.ts"
/**
 * What a period's visits say about one inspector beside the same sites' other visits. It shows differences and
 * judges nobody: sites, seasons and hours differ, and no score is ever changed by it. docs/rules/uncertainty.md
 */
import { type Month, monthOf } from "../../shared/Month.ts"
import type { Points } from "../../shared/Points.ts"
import type { ResamplingSettings } from "../settings.ts"
import { type Agreement, agreement, type Pair, pairDifferences } from "./agreement.ts"
import { type Difference, differencesOf } from "./differences.ts"
import { type MeanDifference, meanDifference } from "./meanDifference.ts"
import type { Visit } from "./Visit.ts"

export interface InspectorReport {
  readonly inspector: string
  readonly visits: number
  /** Against the same sites' other visits: above zero, higher scores than others gave there. */
  readonly leniency: MeanDifference
  readonly months: ReadonlyArray<{ readonly month: Month } & MeanDifference>
  /** Of the later half of the compared visits against the earlier half; null with too few in a half. */
  readonly drift: {
    readonly earlier: MeanDifference
    readonly later: MeanDifference
  }
  readonly doubles: MeanDifference
  readonly agreement: Agreement
}

export interface ReportInputs {
  readonly visits: ReadonlyArray<Visit>
  /** Where one band ends and the next begins. */
  readonly cuts: ReadonlyArray<Points>
  readonly settings: ResamplingSettings
  /** Of the inspector. */
  readonly ticket: Ticket
}

const byDay = ({ visit: a }: Difference, { visit: b }: Difference): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** Own score first, whichever of the two visits was the inspector's. Two of one person's are no pair. */
export const blindPairs = (
  visits: ReadonlyArray<Visit>,
  inspector: string
): ReadonlyArray<Pair> => {
  const known = new Map(visits.map((visit) => [visit.id, visit]))
  const isOwn = ({ inspectors }: Visit) => inspectors.includes(inspector)
  return visits.flatMap((second) => {
    const first = known.get(second.doubleOf ?? "")
    if (first === undefined || isOwn(first) === isOwn(second)) return []
    const [own, other] = isOwn(first) ? [first, second] : [second, first]
    return [{ own: own.score, other: other.score }]
  })
}

export const inspectorReport = (
  inspector: string,
  { visits, cuts, settings, ticket }: ReportInputs
): InspectorReport => {
  const found = differencesOf(visits, inspector).toSorted(byDay)
  const mean = (some: ReadonlyArray<Difference>) =>
    meanDifference(
      some.map(({ by }) => by),
      ticket,
      settings
    )
  const months = [...new Set(found.map(({ visit }) => monthOf(visit.day)))]
  const half = Math.floor(found.length / 2)
  const pairs = blindPairs(visits, inspector)
  return {
    inspector,
    visits: visits.filter(({ inspectors }) => inspectors.includes(inspector)).length,
    leniency: mean(found),
    months: months.map((month) => ({
      month,
      ...mean(found.filter(({ visit }) => monthOf(visit.day) === month))
    })),
    drift: { earlier: mean(found.slice(0, half)), later: mean(found.slice(half)) },
    doubles: meanDifference(pairDifferences(pairs), ticket, settings),
    agreement: agreement(pairs, cuts, settings.fewest)
  }
}
