/** The contact points that one person answers for, and whether each was visited in the month of the day. */
import { Effect } from "effect"

import { Offices } from "../../../org/Offices.ts"
import type { OrgUnitId } from "../../../org/OrgUnitId.ts"
import type { PersonId } from "../../../people/Person.ts"
import { firstId } from "../../../register/spans.ts"
import type { Day } from "../../../shared/Day.ts"
import { firstDayOf, monthOf } from "../../../shared/Month.ts"
import type { ContactPoint } from "./ContactPoint.ts"
import { ContactVisitRepo } from "./ContactVisitRepo.ts"
import { pointsHeld } from "./pointsHeld.ts"

export interface OwnPoint extends ContactPoint {
  readonly visited: boolean
}

export const ownPoints = Effect.gen(function* () {
  const offices = yield* Offices
  const visits = yield* ContactVisitRepo
  const pointsOf = yield* pointsHeld

  return Effect.fn("ownPoints")(function* (id: PersonId, officeId: OrgUnitId, day: Day) {
    const { path: top, name } = yield* offices.byId(officeId)
    const all = yield* pointsOf({ officeId, top, id: officeId, name, day })
    const own = all.filter(({ holder }) => holder?.personId === id)
    const month = firstDayOf(monthOf(day))
    const made = yield* visits.ofPoints(
      own.map((point) => firstId(point.id)),
      day
    )
    const seen = new Set(made.filter((one) => one.day >= month).map(({ pointId }) => pointId))
    return own.map((point) => ({ ...point, visited: seen.has(firstId(point.id)) }))
  })
})
