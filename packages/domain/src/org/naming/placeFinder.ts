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
import { OrgUnitId } from "../OrgUnitId.ts"
import { OrgUnitRepo } from "../OrgUnitRepo.ts"
import type { PlacedUnit } from "../PlacedUnit.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import { SuccessorRepo } from "../reform/SuccessorRepo.ts"
import { isWithin, type TreePath } from "../TreePath.ts"
import { byWay } from "./byWay.ts"
import { FormerNameRepo } from "./FormerNameRepo.ts"
import { namesMeant } from "./namesMeant.ts"
import { placeNear } from "./placeNear.ts"

const isId = Schema.is(OrgUnitId)
const isCode = Schema.is(DivisionCode)

/** Everything somebody may mean, wherever it stands on the day. */
export const placeCandidates = Effect.gen(function* () {
  const units = yield* OrgUnitRepo
  const placements = yield* PlacementRepo
  const formerly = yield* FormerNameRepo
  const successors = yield* SuccessorRepo

  /** Who had the code on the day; where nobody had, whoever ever did. */
  const coded = Effect.fnUntraced(function* (code: DivisionCode, day: Day) {
    const former = (yield* formerly.ofCode(code)).map(({ unitId }) => unitId)
    const now = Option.toArray(yield* units.findByCode(code))
    if (former.length === 0) return now
    const ids = [...new Set([...now.map(({ id }) => id), ...former])]
    const ever = yield* units.calledOn(ids, day)
    const then = ever.filter((unit) => unit.code === code)
    return then.length > 0 ? then : ever
  })

  /** Whoever was called so that day, before those who only were so once. */
  const meantFirst = Effect.fnUntraced(function* (found: ReadonlyArray<PlacedUnit>, place: string) {
    if (found.length < 2) return found
    const once = new Set<OrgUnitId>()
    for (const { id, name, officialName } of found) {
      if (name === place || officialName === place) continue
      const before = (yield* formerly.of(id)).map((row) => row.name)
      const merged = (yield* successors.of(id)).map(({ unitName }) => unitName)
      if ([...before, ...merged].includes(place)) once.add(id)
    }
    return once.size === found.length ? found : found.filter(({ id }) => !once.has(id))
  })

  /** What was merged into one that stands there on the day is that one. */
  const becameOf = Effect.fnUntraced(function* (gone: ReadonlyArray<PlacedUnit>, day: Day) {
    const found: Array<PlacedUnit> = []
    for (const unit of gone) {
      const into = (yield* successors.of(unit.id)).filter(
        ({ unitId, kind, onDay }) => unitId === unit.id && kind === "merge" && onDay <= day
      )
      const survivor = into[0] && (yield* placements.lineageOn(into[0].successorId, day)).at(-1)
      found.push(survivor ?? unit)
    }
    return found.filter(({ id }, at) => found.findIndex((one) => one.id === id) === at)
  })

  const called = Effect.fnUntraced(function* (place: string, day: Day) {
    if (isId(place)) return Option.toArray(yield* units.findById(place))
    if (isCode(place)) return yield* coded(place, day)
    for (const name of namesMeant(place)) {
      const named = yield* units.findByName(name)
      if (named.length > 0) return named
    }
    return []
  })

  const named = Effect.fn("placeCandidates")(function* (place: string, day: Day) {
    const found: Array<PlacedUnit> = []
    const gone: Array<PlacedUnit> = []
    for (const { id } of yield* called(place, day)) {
      const unit = (yield* placeNear(placements, id, day)).at(-1)
      if (unit === undefined) continue
      const stands = isId(place) || Option.isSome(yield* placements.findOn(id, day))
      ;(stands ? found : gone).push(unit)
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
