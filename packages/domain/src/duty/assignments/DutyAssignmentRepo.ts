/** What the domain needs from storage for duties that were given to somebody. */
import { Context, type Effect, type Option } from "effect"

import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { TreePath } from "../../org/TreePath.ts"
import type { PersonId } from "../../people/Person.ts"
import type { Day } from "../../shared/Day.ts"
import type { DutyCode } from "../kinds/DutyKind.ts"
import type { DutyAssignment, DutyAssignmentId } from "./DutyAssignment.ts"
import type { DutyLine } from "./DutyLine.ts"

export interface DutyLinesWanted {
  readonly top: TreePath
  readonly day: Day
  /** Null: every duty. */
  readonly duty: DutyCode | null
  /** The place and the assignment after which the part begins. */
  readonly after: { readonly path: string; readonly id: string } | null
  readonly limit: number
}

export class DutyAssignmentRepo extends Context.Service<
  DutyAssignmentRepo,
  {
    readonly findById: (id: DutyAssignmentId) => Effect.Effect<Option.Option<DutyAssignment>>
    /** Every span of this duty at the very place, the oldest first. */
    readonly historyOf: (
      unitId: OrgUnitId,
      duty: DutyCode
    ) => Effect.Effect<ReadonlyArray<DutyAssignment>>
    readonly upsertAll: (rows: ReadonlyArray<DutyAssignment>) => Effect.Effect<void>
    /** One that was taken back on its first day, and so never held. */
    readonly remove: (row: DutyAssignment) => Effect.Effect<void>
    /** A corrected name, wherever it stands for this person. */
    readonly renameHolder: (person: PersonId, name: string) => Effect.Effect<void>
    /** Of that day, in the order of the tree. */
    readonly part: (wanted: DutyLinesWanted) => Effect.Effect<ReadonlyArray<DutyLine>>
    readonly count: (wanted: DutyLinesWanted) => Effect.Effect<number>
    /** Given to one of these people by name, and holding that day or later. */
    readonly heldBy: (
      people: ReadonlyArray<PersonId>,
      day: Day
    ) => Effect.Effect<ReadonlyArray<DutyAssignment>>
  }
>()("aiwei/DutyAssignmentRepo") {}
