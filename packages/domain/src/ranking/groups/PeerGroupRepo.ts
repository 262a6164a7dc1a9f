/** What the domain needs from storage for peer groups. */
import { Context, type Effect } from "effect"

import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { Month } from "../../shared/Month.ts"
import type { GroupChange, PeerGroup } from "./PeerGroup.ts"

export class PeerGroupRepo extends Context.Service<
  PeerGroupRepo,
  {
    /** In their order. */
    readonly groupsOf: (officeId: OrgUnitId) => Effect.Effect<ReadonlyArray<PeerGroup>>
    readonly addGroup: (group: PeerGroup) => Effect.Effect<void>
    /** What holds of each unit in that month; units of which nothing was ever said are absent. */
    readonly heldOn: (
      officeId: OrgUnitId,
      period: Month
    ) => Effect.Effect<ReadonlyArray<GroupChange>>
    /** All changes of these units, by unit and month. */
    readonly changesOf: (
      officeId: OrgUnitId,
      unitIds: ReadonlyArray<OrgUnitId>
    ) => Effect.Effect<ReadonlyArray<GroupChange>>
    /** Those whose month is `from` or later, and before `until` where that is a month. */
    readonly removeFrom: (
      officeId: OrgUnitId,
      unitIds: ReadonlyArray<OrgUnitId>,
      from: Month,
      until: Month | null
    ) => Effect.Effect<void>
    /** Adds or replaces by office, unit and month. */
    readonly record: (changes: ReadonlyArray<GroupChange>) => Effect.Effect<void>
  }
>()("aiwei/PeerGroupRepo") {}
