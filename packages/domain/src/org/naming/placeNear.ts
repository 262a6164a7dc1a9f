/**
 * Where a unit stands on a day; a unit that is dated later or has ended is looked up where it was first or
 * last, since an old table may be read before its year begins.
 */
import { Effect, Option } from "effect"

import { type Day, daysBefore } from "../../shared/Day.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import type { PlacementRepo } from "../PlacementRepo.ts"

/** The day nearest to this one on which a unit that does not stand there stood somewhere. */
const nearestDay = Effect.fnUntraced(function* (
  placements: PlacementRepo["Service"],
  id: OrgUnitId,
  day: Day
) {
  const history = yield* placements.historyOf(id)
  const next = history.find((row) => row.validFrom > day)
  if (next !== undefined) return next.validFrom
  const last = history.at(-1)
  // Of what has ended the last day is shown: it may have been renamed since its first.
  return last === undefined ? null : daysBefore(last.validTo, 1)
})

/** With all above it, from the root down. */
export const placeNear = Effect.fn("placeNear")(function* (
  placements: PlacementRepo["Service"],
  id: OrgUnitId,
  day: Day
) {
  const lineage = yield* placements.lineageOn(id, day)
  if (lineage.length > 0) return lineage
  const near = yield* nearestDay(placements, id, day)
  return near === null ? [] : yield* placements.lineageOn(id, near)
})

/** The unit alone. */
export const unitNear = Effect.fn("unitNear")(function* (
  placements: PlacementRepo["Service"],
  id: OrgUnitId,
  day: Day
) {
  const unit = yield* placements.unitOn(id, day)
  if (Option.isSome(unit)) return unit
  const near = yield* nearestDay(placements, id, day)
  return near === null ? Option.none() : yield* placements.unitOn(id, near)
})
