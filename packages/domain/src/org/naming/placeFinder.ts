/**
 * Finds the one unit that somebody means: by id, by division code, by a name or alias it has, or by a
 * usual way of writing its name (柳荫, 柳荫社区居委会). Two that fit are never guessed between.
 */
import { Effect, Option, Schema } from "effect"

import { PlaceAmbiguous, PlaceNotFound } from "../../errors.ts"
import type { Day } from "../../shared/Day.ts"
import { DivisionCode } from "../DivisionCode.ts"
import { OrgUnitId } from "../OrgUnitId.ts"
import { OrgUnitRepo } from "../OrgUnitRepo.ts"
import type { PlacedUnit } from "../PlacedUnit.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import { isWithin, type TreePath } from "../TreePath.ts"
import { namesMeant } from "./namesMeant.ts"
import { placeNear } from "./placeNear.ts"

const isId = Schema.is(OrgUnitId)
const isCode = Schema.is(DivisionCode)

export const placeFinder = Effect.gen(function* () {
  const units = yield* OrgUnitRepo
  const placements = yield* PlacementRepo

  const candidates = Effect.fnUntraced(function* (place: string) {
    if (isId(place)) return Option.toArray(yield* units.findById(place))
    if (isCode(place)) return Option.toArray(yield* units.findByCode(place))
    for (const name of namesMeant(place)) {
      const named = yield* units.findByName(name)
      if (named.length > 0) return named
    }
    return []
  })

  return Effect.fn("placeFinder.find")(function* (
    given: string,
    within: TreePath | null,
    day: Day
  ) {
    const place = given.trim()
    const found: Array<PlacedUnit> = []
    for (const { id } of yield* candidates(place)) {
      const unit = (yield* placeNear(placements, id, day)).at(-1)
      if (unit !== undefined && (within === null || isWithin(unit.path, within))) found.push(unit)
    }
    const [only, ...others] = found
    if (only === undefined) return yield* new PlaceNotFound({ place })
    if (others.length === 0) return only
    return yield* new PlaceAmbiguous({
      place,
      candidates: found.map(({ code, name }) => code ?? name)
    })
  })
})
