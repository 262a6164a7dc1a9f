/** Use case: what an office's visits say about those who made them. It names nobody as wrong and writes nothing. */
import { Context, Effect, Layer, Option } from "effect"

import { ticketBook } from "../../draw/chance/ticket.ts"
import type { OfficeAmbiguous, OfficeNotFound } from "../../errors.ts"
import { besides, ownDoubles } from "../../evidence/rounds/ownDoubles.ts"
import { Offices, type OfficeView } from "../../org/Offices.ts"
import type { Month } from "../../shared/Month.ts"
import { Points } from "../../shared/Points.ts"
import { monthEvidence } from "../month/monthEvidence.ts"
import { type MonthSpan, scoredMonths } from "../month/monthTotals.ts"
import { usualResampling } from "../settings.ts"
import { seedOf, simulationOf } from "../Uncertainty.ts"
import { inspectorReport } from "./inspectorReport.ts"
import { inspectorRow, type InspectorsView, meanText, type MeanView } from "./InspectorsView.ts"
import type { MeanDifference } from "./meanDifference.ts"
import { timeEffects } from "./timeEffects.ts"
import type { Visit } from "./Visit.ts"
import { visitsOf } from "./visitsOf.ts"

type Text = string | null | undefined

export interface InspectorsWanted extends MonthSpan {
  readonly office?: Text
  /** One of them alone, as they are written; all when left out. */
  readonly inspector?: Text
  readonly seed?: Text
  /** Where bands end, for agreement; 90 and 80 when left out. */
  readonly cuts?: ReadonlyArray<Points> | null | undefined
}

const usualCuts = [90_000, 80_000].map((cut) => Points.make(cut))

const named = (visits: ReadonlyArray<Visit>, one: Text): ReadonlyArray<string> =>
  [...new Set(visits.flatMap(({ inspectors }) => inspectors))]
    .filter((who) => one == null || who === one)
    .toSorted()

const marked = <Mark extends object>(row: Mark & MeanDifference): Mark & MeanView => ({
  ...row,
  ...meanText(row)
})

export class InspectorReports extends Context.Service<
  InspectorReports,
  {
    readonly report: (
      wanted: InspectorsWanted
    ) => Effect.Effect<InspectorsView, OfficeNotFound | OfficeAmbiguous>
  }
>()("aiwei/InspectorReports") {
  static readonly layer = Layer.effect(
    InspectorReports,
    Effect.gen(function* () {
      const offices = yield* Offices
      const monthsOf = yield* scoredMonths
      const evidenceOf = yield* monthEvidence
      const ticketsOf = yield* ticketBook
      const doubles = yield* ownDoubles

      const visitsIn = Effect.fnUntraced(function* (
        office: OfficeView,
        months: ReadonlyArray<Month>
      ) {
        const found = yield* Effect.forEach(months, (month) =>
          Effect.option(evidenceOf(office, month))
        )
        const hidden = yield* doubles.units
        return found.flatMap((one) => {
          const month = Option.getOrNull(one)
          return month === null ? [] : visitsOf(month.terms, besides(month.units, hidden))
        })
      })

      const report = Effect.fn("InspectorReports.report")(function* (wanted: InspectorsWanted) {
        const office = yield* offices.resolve(wanted.office ?? null)
        const months = yield* monthsOf(office, wanted)
        const visits = yield* visitsIn(office, months)
        const span = `${months[0] ?? ""}/${months.at(-1) ?? ""}`
        const seed = seedOf(wanted.seed, office, span)
        const who = named(visits, wanted.inspector)
        const tickets = yield* ticketsOf(seed, [...who, "hours"])
        const settings = usualResampling
        const cuts = wanted.cuts ?? usualCuts
        const effects = timeEffects(visits, tickets.get("hours") ?? "", settings)
        const view: InspectorsView = {
          office: { id: office.id, code: office.code, name: office.name },
          months,
          visits: visits.length,
          simulation: simulationOf(seed, settings),
          inspectors: who.map((inspector) => {
            const ticket = tickets.get(inspector) ?? ""
            return inspectorRow(inspectorReport(inspector, { visits, cuts, settings, ticket }))
          }),
          slots: effects.slots.map(marked),
          orders: effects.orders.map(marked)
        }
        return view
      })

      return { report }
    })
  )
}
