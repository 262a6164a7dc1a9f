/** Reads the places above one and what is written there, and lets the pure rules answer. */
import { Effect, Schema } from "effect"

import { touchesReach } from "../../access/rights/within.ts"
import { CurrentActor } from "../../audit/CurrentActor.ts"
import { PlaceNotFound } from "../../errors.ts"
import { placeFinder } from "../../org/naming/placeFinder.ts"
import { placeNear } from "../../org/naming/placeNear.ts"
import { OrgUnitId } from "../../org/OrgUnitId.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import { trainingMissed } from "../../people/trainings/trainingMissed.ts"
import type { Day } from "../../shared/Day.ts"
import { today } from "../../shared/Instant.ts"
import { defaultDutyAt } from "../kinds/builtinDuties.ts"
import { DutyKinds } from "../kinds/DutyKinds.ts"
import { chain } from "./chain.ts"
import { DutyReads, type LineagePlace } from "./DutyReads.ts"
import type { WhoTold, WhoWanted } from "./DutyTold.ts"
import { gapTold } from "./GapTold.ts"
import { nameHints } from "./hints.ts"
import { placeLine, placeLines } from "./placeLines.ts"
import { whoAnswers } from "./whoAnswers.ts"

const isId = Schema.is(OrgUnitId)

export const whoAsked = Effect.gen(function* () {
  const find = yield* placeFinder
  const placements = yield* PlacementRepo
  const reads = yield* DutyReads
  const kinds = yield* DutyKinds
  const hints = yield* nameHints
  const untrainedOf = yield* trainingMissed
  const { officeIds } = yield* placeLines

  /** As it stood on the day; a place of another time is looked up where it was first or last. */
  const lineageOf = Effect.fnUntraced(function* (id: OrgUnitId, day: Day) {
    const above = yield* reads.lineageOf(id, day)
    if (above.length > 0) return above
    const offices = yield* officeIds
    const near = yield* placeNear(placements, id, day)
    return near.map(({ id: at, name, level, path }): LineagePlace => {
      return { id: at, name, level, path, isOffice: offices.has(at) }
    })
  })

  /** From the root down to the place. By its id it is found without looking for its name. */
  const aboveOf = Effect.fnUntraced(function* (place: string, day: Day) {
    if (!isId(place)) return yield* lineageOf((yield* find(place, null, day)).id, day)
    const { reach } = yield* CurrentActor
    const above = yield* lineageOf(place, day)
    const own = above.at(-1)
    return own !== undefined && touchesReach(reach, own.path) ? above : []
  })

  return Effect.fn("DutyAnswers.who")(function* (wanted: WhoWanted) {
    const day = wanted.on ?? (yield* today)
    const above = yield* aboveOf(wanted.place.trim(), day)
    const place = placeLine(above, new Set(above.flatMap((one) => (one.isOffice ? one.id : []))))
    if (place === null) return yield* new PlaceNotFound({ place: wanted.place })
    const { officeId, level } = place
    const [duty, facts] = yield* Effect.all(
      [
        kinds.known(officeId, wanted.duty ?? defaultDutyAt(level)),
        reads.factsOf({ places: above.map((one) => one.id), day, posts: true })
      ],
      { concurrency: 2 }
    )
    const said = whoAnswers(above, duty.code, facts, day)
    const links = chain(above, officeId, { duty: duty.code, facts, day })
    const hint = hints()
    const passedOver = yield* Effect.forEach(said.passedOver, ({ reason, ...where }) =>
      Effect.map(hint(officeId, reason), (near) => ({ ...gapTold(reason, near), ...where }))
    )
    return {
      place,
      duty,
      day,
      answer: said.answer,
      gap: said.gap === null ? null : gapTold(said.gap, yield* hint(officeId, said.gap)),
      untrained: yield* untrainedOf(duty, said.answer, day),
      beside: said.beside,
      passedOver,
      chain: links,
      responsible: said.answer ?? links[0] ?? null
    } satisfies WhoTold
  })
})
