/** The unit a write is about, read again under the tree's lock and refused when it is not what was seen. */
import { Effect, Option } from "effect"

import { OrgUnitNotFound } from "../../errors.ts"
import { ChangedMeanwhile } from "../../rowErrors.ts"
import { Digest } from "../../shared/Digest.ts"
import { today } from "../../shared/Instant.ts"
import { versioned } from "../../shared/versionOf.ts"
import { CardRepo } from "../card/CardRepo.ts"
import { shownUnit } from "../card/ShownUnit.ts"
import { unitNear } from "../naming/placeNear.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import type { SeenUnit } from "./UnitEdit.ts"

export const seenUnitReader = Effect.gen(function* () {
  const placements = yield* PlacementRepo
  const cards = yield* CardRepo
  const withVersion = versioned(yield* Digest)

  return Effect.fn("seenUnit")(function* ({ id, version }: SeenUnit) {
    yield* placements.lockTree
    const unit = Option.getOrUndefined(yield* unitNear(placements, id, yield* today))
    if (unit === undefined) return yield* new OrgUnitNotFound({ id })
    const now = yield* withVersion(shownUnit(unit))
    if (now.version === version) return unit
    const [last] = yield* cards.changesOf(id)
    const [by, at] = [last?.actor ?? null, last?.at ?? null]
    return yield* new ChangedMeanwhile({ entity: "OrgUnit", id, now, by, at })
  })
})
