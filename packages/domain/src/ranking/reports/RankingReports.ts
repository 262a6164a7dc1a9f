/** Use cases that work something out of a month's ranking. They write nothing. docs/rules/ranking.md */
import { Context, Effect, Layer } from "effect"

import { everyone, seenUnits } from "../../access/rights/seenUnits.ts"
import { monthReader } from "../../assessment/monthReader.ts"
import type { DutyKindNotFound } from "../../duty/dutyErrors.ts"
import type {
  OfficeAmbiguous,
  OfficeNotFound,
  PeriodHasNoScores,
  PlaceAmbiguous,
  PlaceNotFound
} from "../../errors.ts"
import { Offices } from "../../org/Offices.ts"
import { type Month, monthAfter } from "../../shared/Month.ts"
import { groupsHeld } from "../groups/groupsHeld.ts"
import { improvedOf } from "./improvedOf.ts"
import { recheckOf } from "./recheckOf.ts"
import type { ImprovedView, RecheckView, RollUpView } from "./ReportViews.ts"
import { type RollUpBy, rollUpReading } from "./rollUpReading.ts"

export interface ReportWanted {
  readonly office?: string | null | undefined
  readonly period: Month
}

export interface ImprovedWanted extends ReportWanted {
  /** Ten when left out. */
  readonly most?: number | null | undefined
}

export interface RollUpWanted extends ReportWanted, RollUpBy {}

type NoMonth = OfficeNotFound | OfficeAmbiguous | PeriodHasNoScores

export class RankingReports extends Context.Service<
  RankingReports,
  {
    readonly recheck: (wanted: ReportWanted) => Effect.Effect<RecheckView, NoMonth>
    readonly improved: (wanted: ImprovedWanted) => Effect.Effect<ImprovedView, NoMonth>
    readonly rollUp: (
      wanted: RollUpWanted
    ) => Effect.Effect<RollUpView, NoMonth | DutyKindNotFound | PlaceNotFound | PlaceAmbiguous>
  }
>()("aiwei/RankingReports") {
  static readonly layer = Layer.effect(
    RankingReports,
    Effect.gen(function* () {
      const offices = yield* Offices
      const read = yield* monthReader
      const groupsOn = yield* groupsHeld
      const sum = yield* rollUpReading
      const seenOf = yield* seenUnits

      const monthOf = Effect.fnUntraced(function* ({ office, period }: ReportWanted) {
        const own = yield* offices.resolve(office ?? null)
        const month = yield* read(own, period)
        const isSeen = yield* seenOf(own, [...month.units.keys()])
        const { standings } = month
        const shown = isSeen === everyone ? standings : standings.filter((s) => isSeen(s.unitId))
        return { own, month, shown }
      })

      return {
        recheck: Effect.fn("RankingReports.recheck")(function* (wanted: ReportWanted) {
          const { own, month, shown } = yield* monthOf(wanted)
          const then = yield* groupsOn(own.id, monthAfter(wanted.period))
          return recheckOf(month, shown, then.of)
        }),
        improved: Effect.fn("RankingReports.improved")(function* (wanted: ImprovedWanted) {
          const { month, shown } = yield* monthOf(wanted)
          return improvedOf(month, shown, wanted.most ?? 10)
        }),
        rollUp: Effect.fn("RankingReports.rollUp")(function* (wanted: RollUpWanted) {
          const { own, month, shown } = yield* monthOf(wanted)
          return yield* sum(own, month, shown, wanted)
        })
      }
    })
  )
}
