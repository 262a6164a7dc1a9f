/**
 * Where a unit stands on a day, from the root down; a unit that is dated later or has ended is looked
 * up where it was first or last, since an old table may be read before its year begins.
 */
import { Effect } from "effect"

import { type Day, daysBefore } from "../../shared/Day.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import type { PlacementRepo } from "../PlacementRepo.ts"

export const placeNear = Effect.fn("placeNear")(function* (
  placements: PlacementRepo["Service"],
  id: OrgUnitId,
  day: Day
) {
  const lineage = yield* placements.lineageOn(id, day)
  if (lineage.length > 0) return lineage
  const history = yield* placements.historyOf(id)
  const next = history.find((row) => row.validFrom > day)
  if (next !== undefined) return yield* placements.lineageOn(id, next.validFrom)
  const last = history.at(-1)
  // Of what has ended the last day is shown: it may have been renamed since its first.
  return last === undefined ? [] : yield* placements.lineageOn(id, daysBefore(last.validTo, 1))
})
