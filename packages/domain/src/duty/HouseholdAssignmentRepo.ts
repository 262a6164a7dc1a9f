/** What the domain needs from storage for household officers. */
import { Context, type Effect } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { TreePath } from "../org/TreePath.ts"
import type { PersonId } from "../people/Person.ts"
import type { Day } from "../shared/Day.ts"
import type { RowPart } from "../shared/RowQuery.ts"
import type { BuildingLine, BuildingQuery, BuildingSum } from "./BuildingLine.ts"
import type { HouseholdAssignment } from "./HouseholdAssignment.ts"

/** A range of the buildings at or below a place as they were on a day. */
export interface BuildingRange {
  readonly top: TreePath
  readonly day: Day
  readonly query: BuildingQuery
}

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
    /** Every span of this building, the oldest first. */
    readonly historyOf: (unitId: OrgUnitId) => Effect.Effect<ReadonlyArray<HouseholdAssignment>>
    readonly upsertAll: (rows: ReadonlyArray<HouseholdAssignment>) => Effect.Effect<void>
    /** One that was taken back on its first day, and so never held. */
    readonly remove: (row: HouseholdAssignment) => Effect.Effect<void>
    readonly range: (wanted: BuildingRange) => Effect.Effect<RowPart<BuildingLine, BuildingSum>>
    /** Of all rows of the query in their order; its range is left out of account. */
    readonly keys: (wanted: BuildingRange) => Effect.Effect<ReadonlyArray<OrgUnitId>>
    /** In no order; what is no building of that day is left out. */
    readonly rowsOf: (
      ids: ReadonlyArray<OrgUnitId>,
      day: Day
    ) => Effect.Effect<ReadonlyArray<BuildingLine>>
    readonly heldBy: (
      people: ReadonlyArray<PersonId>,
      day: Day
    ) => Effect.Effect<ReadonlyArray<HouseholdAssignment>>
    /** The officer's name as it is written in every span that is known to be this person's. */
    readonly renameOfficer: (person: PersonId, name: string) => Effect.Effect<void>
  }
>()("aiwei/HouseholdAssignmentRepo") {}
