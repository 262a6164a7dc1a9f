/** Which branch of which office a list is asked for. */
import { Effect } from "effect"

import { placeFinder } from "../../org/naming/placeFinder.ts"
import { Offices } from "../../org/Offices.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { TreePath } from "../../org/TreePath.ts"
import type { Day } from "../../shared/Day.ts"
import { today } from "../../shared/Instant.ts"
import { officeAbove } from "../edits/officeAbove.ts"

export interface OverlayBranch {
  readonly office?: string | null | undefined
  /** A place; the whole office when left out. */
  readonly under?: string | null | undefined
  /** Today when left out. */
  readonly on?: Day | null | undefined
}

export interface BranchMeant {
  readonly officeId: OrgUnitId
  readonly top: TreePath
  readonly id: OrgUnitId
  readonly name: string
  readonly day: Day
}

export const branchMeant = Effect.gen(function* () {
  const find = yield* placeFinder
  const offices = yield* Offices
  const above = yield* officeAbove

  return Effect.fn("branchMeant")(function* ({ office, under, on }: OverlayBranch) {
    const day = on ?? (yield* today)
    const own = under != null && office == null ? null : yield* offices.resolve(office ?? null)
    if (own !== null && under == null) {
      return { officeId: own.id, top: own.path, id: own.id, name: own.name, day } as BranchMeant
    }
    const place = yield* find(under ?? "", own?.path ?? null, day)
    const officeId = own?.id ?? (yield* above(place.id, day))
    return { officeId, top: place.path, id: place.id, name: place.name, day } as BranchMeant
  })
})
