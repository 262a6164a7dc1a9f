/** Which peer group each unit of an office is in, in one month; null names where the month has none. */
import { Effect } from "effect"

import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { Month } from "../../shared/Month.ts"
import { PeerGroupRepo } from "./PeerGroupRepo.ts"

export interface GroupsHeld {
  /** The groups somebody is in this month, in the office's order; null where nobody is in any. */
  readonly names: ReadonlyArray<string> | null
  readonly of: ReadonlyMap<OrgUnitId, string>
  /** ISO instant of the newest change that concerns the month; null where nothing was ever said. */
  readonly changedAt: string | null
}

export const groupsHeld = Effect.map(PeerGroupRepo, (repo) =>
  Effect.fn("groupsHeld")(function* (officeId: OrgUnitId, period: Month) {
    const held = yield* repo.heldOn(officeId, period)
    const of = new Map(
      held.flatMap(({ unitId, groupName }) => (groupName === null ? [] : [[unitId, groupName]]))
    )
    const used = new Set(of.values())
    const groups = used.size === 0 ? [] : yield* repo.groupsOf(officeId)
    const found: GroupsHeld = {
      names: used.size === 0 ? null : groups.map(({ name }) => name).filter((n) => used.has(n)),
      of,
      changedAt:
        held
          .map(({ setAt }) => setAt)
          .toSorted()
          .at(-1) ?? null
    }
    return found
  })
)
