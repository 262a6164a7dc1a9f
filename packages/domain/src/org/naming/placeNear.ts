/**
 * Where a unit stands on a day, from the root down; a unit that is dated later or has ended is looked
 * up where it was first or last, since an old table may be read before its year begins.
 */
import { Effect } from "effect"

import type { Day } from "../../shared/Day.ts"
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
  const near = history.find((row) => row.validFrom > day) ?? history.at(-1)
  return near === undefined ? [] : yield* placements.lineageOn(id, near.validFrom)
})
