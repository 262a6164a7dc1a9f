/**
 * Which of an office's units whoever acts may see. A month is ranked among all of them, so their rows are
 * chosen after the ranking; who has the office sees all, also a community that has left it since. Whoever is
 * scoring a round again, blind, does not see its unit in any month until theirs is put down.
 */
import { Effect } from "effect"

import { CurrentActor } from "../../audit/CurrentActor.ts"
import { ownDoubles } from "../../evidence/rounds/ownDoubles.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { TreePath } from "../../org/TreePath.ts"
import { Whereabouts } from "./Whereabouts.ts"
import { isInReach } from "./within.ts"

export type IsSeen = (unitId: OrgUnitId) => boolean

export const everyone: IsSeen = () => true

export const seenUnits = Effect.gen(function* () {
  const where = yield* Whereabouts
  const doubles = yield* ownDoubles

  return Effect.fn("seenUnits")(function* (
    office: { readonly path: TreePath },
    ids: ReadonlyArray<OrgUnitId>
  ) {
    const { reach } = yield* CurrentActor
    const hidden = yield* doubles.units
    if (isInReach(reach, office.path)) {
      const isShown: IsSeen = (unitId) => !hidden.has(unitId)
      return hidden.size === 0 ? everyone : isShown
    }
    const paths = yield* where.ofUnits(ids)
    const isSeen: IsSeen = (unitId) => {
      const path = paths.get(unitId)
      return path !== undefined && isInReach(reach, path) && !hidden.has(unitId)
    }
    return isSeen
  })
})
