/** What the domain needs from storage for household officers. */
import { Context, type Effect } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { TreePath } from "../org/TreePath.ts"
import type { Day } from "../shared/Day.ts"
import type { HouseholdAssignment } from "./HouseholdAssignment.ts"

export class HouseholdAssignmentRepo extends Context.Service<
  HouseholdAssignmentRepo,
  {
    /** Those of the buildings at or below `top` on that day that hold on that day. */
    readonly findUnder: (
      top: TreePath,
      day: Day
    ) => Effect.Effect<ReadonlyArray<HouseholdAssignment>>
    readonly findOf: (
      unitIds: ReadonlyArray<OrgUnitId>,
      day: Day
    ) => Effect.Effect<ReadonlyArray<HouseholdAssignment>>
    readonly upsertAll: (rows: ReadonlyArray<HouseholdAssignment>) => Effect.Effect<void>
  }
>()("aiwei/HouseholdAssignmentRepo") {}
