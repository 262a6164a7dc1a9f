/** Use cases about contact points: how often each is visited, the log of visits, a visit written down. */
import { Context, Effect, Layer } from "effect"

import type {
  OfficeAmbiguous,
  OfficeNotFound,
  PlaceAmbiguous,
  PlaceNotFound
} from "../../../errors.ts"
import { firstId } from "../../../register/spans.ts"
import type { ChangedMeanwhile, FieldRefused } from "../../../rowErrors.ts"
import { Day } from "../../../shared/Day.ts"
import { today } from "../../../shared/Instant.ts"
import { type Month, monthBefore, monthOf } from "../../../shared/Month.ts"
import { type CountedPage, limitOf } from "../../../shared/Page.ts"
import type { Versioned } from "../../../shared/versionOf.ts"
import type { DutyHolderRefused } from "../../dutyErrors.ts"
import { branchMeant, type OverlayBranch } from "../branchMeant.ts"
import type { OverlayDayRefused, OverlayNotFound } from "../overlayErrors.ts"
import { afterLog, logCursor } from "../pageOf.ts"
import type { ContactPoint } from "./ContactPoint.ts"
import type { VisitLine } from "./ContactVisit.ts"
import { ContactVisitRepo } from "./ContactVisitRepo.ts"
import { pointsHeld } from "./pointsHeld.ts"
import { type HolderVisits, visitsPerMonth } from "./visitsPerMonth.ts"
import { type AddVisit, type CorrectVisit, visitWritten } from "./visitWritten.ts"

export interface BoardWanted extends OverlayBranch {
  /** How many months back from that of the day; three when left out. */
  readonly months?: number | null | undefined
}
export interface PointShown extends ContactPoint {
  /** In the month of the day. */
  readonly visits: number
  readonly lastVisit: Day | null
}
export interface ContactBoard {
  readonly day: Day
  /** The last is that of the day. */
  readonly months: ReadonlyArray<Month>
  readonly points: ReadonlyArray<PointShown>
  readonly holders: ReadonlyArray<HolderVisits>
  /** Points without a visit in the month of the day. */
  readonly unvisited: ReadonlyArray<string>
}
export interface VisitListing extends OverlayBranch {
  readonly point?: string | null | undefined
  readonly from?: Day | null | undefined
  /** The last day. */
  readonly to?: Day | null | undefined
  readonly cursor?: string | null | undefined
  readonly limit?: number | null | undefined
}

type Unplaced = OfficeNotFound | OfficeAmbiguous | PlaceNotFound | PlaceAmbiguous
type Unwritten =
  | OverlayNotFound
  | OverlayDayRefused
  | DutyHolderRefused
  | FieldRefused
  | PlaceNotFound
  | PlaceAmbiguous

const monthsUntil = (last: Month, count: number): ReadonlyArray<Month> => {
  const months = [last]
  while (months.length < count) months.unshift(monthBefore(months[0] ?? last))
  return months
}

export class ContactPoints extends Context.Service<
  ContactPoints,
  {
    readonly board: (wanted: BoardWanted) => Effect.Effect<ContactBoard, Unplaced>
    /** The newest first. */
    readonly visits: (
      wanted: VisitListing
    ) => Effect.Effect<CountedPage<Versioned<VisitLine>>, Unplaced>
    readonly visit: (wanted: AddVisit) => Effect.Effect<Versioned<VisitLine>, Unwritten>
    readonly correct: (
      wanted: CorrectVisit
    ) => Effect.Effect<Versioned<VisitLine>, Unwritten | ChangedMeanwhile>
  }
>()("aiwei/ContactPoints") {
  static readonly layer = Layer.effect(
    ContactPoints,
    Effect.gen(function* () {
      const repo = yield* ContactVisitRepo
      const branch = yield* branchMeant
      const pointsOf = yield* pointsHeld
      const { add, correct, stamp } = yield* visitWritten

      const board = Effect.fn("ContactPoints.board")(function* (wanted: BoardWanted) {
        const meant = yield* branch(wanted)
        const { day } = meant
        const points = yield* pointsOf(meant)
        const month = monthOf(day)
        const made = yield* repo.ofPoints(
          points.map(({ id }) => firstId(id)),
          day
        )
        const of = Map.groupBy(made, ({ pointId }) => pointId)
        const months = monthsUntil(month, wanted.months ?? 3)
        const holders = visitsPerMonth(points, made, months)
        const shown = points.map((point): PointShown => {
          const days = (of.get(firstId(point.id)) ?? []).map((visit) => visit.day).toSorted()
          const visits = days.filter((one) => monthOf(one) === month).length
          return { ...point, visits, lastVisit: days.at(-1) ?? null }
        })
        const unvisited = holders.flatMap((holder) => holder.unvisited)
        return { day, months, points: shown, holders, unvisited } satisfies ContactBoard
      })

      const visits = Effect.fn("ContactPoints.visits")(function* (wanted: VisitListing) {
        const { officeId, top } = yield* branch(wanted)
        const limit = limitOf(wanted.limit)
        const asked = {
          officeId,
          top,
          pointId: wanted.point == null ? null : firstId(wanted.point),
          from: wanted.from ?? Day.make("0001-01-01"),
          to: wanted.to ?? (yield* today),
          after: afterLog(wanted.cursor),
          limit: limit + 1
        }
        const found = yield* repo.part(asked)
        const last = found.length > limit ? found[limit - 1] : undefined
        return {
          rows: yield* Effect.forEach(found.slice(0, limit), (line) => stamp(line)),
          next: last === undefined ? null : logCursor(last),
          total: yield* repo.count(asked)
        }
      })

      return { board, visits, visit: add, correct }
    })
  )
}
