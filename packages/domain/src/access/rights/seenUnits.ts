/**
 * Which of an office's units whoever acts may see. A month is ranked among all of them, so their rows are
 * chosen after the ranking; who has the office sees all, also a community that has left it since.
 */
import { Effect } from "effect"

import { CurrentActor } from "../../audit/CurrentActor.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { TreePath } from "../../org/TreePath.ts"
import { Whereabouts } from "./Whereabouts.ts"
import { isInReach } from "./within.ts"

export type IsSeen = (unitId: OrgUnitId) => boolean

export const everyone: IsSeen = () => true

export const seenUnits = Effect.map(Whereabouts, (where) =>
  Effect.fn("seenUnits")(function* (
    office: { readonly path: TreePath },
    ids: ReadonlyArray<OrgUnitId>
  ) {
    const { reach } = yield* CurrentActor
    if (isInReach(reach, office.path)) return everyone
    const paths = yield* where.ofUnits(ids)
    const isSeen: IsSeen = (unitId) => {
      const path = paths.get(unitId)
      return path !== undefined && isInReach(reach, path)
    }
    return isSeen
  })
)
