/**
 * Finds the one unit that somebody means: by id, by division code, by a name or alias it has, or by a
 * usual way of writing its name (柳荫, 柳荫社区居委会), or by names with "/" between them. Two that fit are never
 * guessed between, and what lies out of reach is not there.
 */
import { Effect, Option, Schema } from "effect"

import { touchesReach } from "../../access/rights/within.ts"
import { CurrentActor } from "../../audit/CurrentActor.ts"
import { PlaceAmbiguous, PlaceNotFound } from "../../errors.ts"
import type { Day } from "../../shared/Day.ts"
import { DivisionCode } from "../DivisionCode.ts"
import { fullName } from "../fullName.ts"
import { OrgUnitId } from "../OrgUnitId.ts"
import { OrgUnitRepo } from "../OrgUnitRepo.ts"
import type { PlacedUnit } from "../PlacedUnit.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import { isWithin, type TreePath } from "../TreePath.ts"
import { byWay } from "./byWay.ts"
import { codeHolders, meantBy } from "./meantBy.ts"
import { namesMeant } from "./namesMeant.ts"
import { unitNear } from "./placeNear.ts"

const isId = Schema.is(OrgUnitId)
const isCode = Schema.is(DivisionCode)

/** Everything somebody may mean, wherever it stands on the day. */
export const placeCandidates = Effect.gen(function* () {
  const units = yield* OrgUnitRepo
  const placements = yield* PlacementRepo

  const coded = yield* codeHolders
  const { meantFirst, becameOf } = yield* meantBy

  const called = Effect.fnUntraced(function* (place: string, day: Day) {
    if (isCode(place)) return yield* coded(place, day)
    for (const name of namesMeant(place)) {
      const named = yield* units.findByName(name)
      if (named.length > 0) return named
    }
    // Stored as 柳荫 and shown as 柳荫社区: what is shown must be found.
    for (const name of namesMeant(place).filter((one) => one.endsWith("社区"))) {
      const bare = yield* units.findByName(name.slice(0, -2))
      const shown = bare.filter((unit) => fullName(unit) === name)
      if (shown.length > 0) return shown
    }
    return []
  })

  const named = Effect.fn("placeCandidates")(function* (place: string, day: Day) {
    if (isId(place)) return Option.toArray(yield* unitNear(placements, place, day))
    const found: Array<PlacedUnit> = []
    const gone: Array<PlacedUnit> = []
    for (const { id } of yield* called(place, day)) {
      const standing = yield* placements.unitOn(id, day)
      if (Option.isSome(standing)) found.push(standing.value)
      else gone.push(...Option.toArray(yield* unitNear(placements, id, day)))
    }
    if (found.length > 0) return yield* meantFirst(found, place)
    return yield* becameOf(gone, day)
  })
  return byWay(placements, named)
})

export const placeFinder = Effect.gen(function* () {
  const candidates = yield* placeCandidates

  return Effect.fn("placeFinder.find")(function* (
    given: string,
    within: TreePath | null,
    day: Day
  ) {
    const place = given.trim()
    const { reach } = yield* CurrentActor
    const found = (yield* candidates(place, day)).filter(
      ({ path }) => touchesReach(reach, path) && (within === null || isWithin(path, within))
    )
    const [only, ...others] = found
    if (only === undefined) return yield* new PlaceNotFound({ place })
    if (others.length === 0) return only
    return yield* new PlaceAmbiguous({
      place,
      candidates: found.map(({ code, name }) => code ?? name)
    })
  })
})
