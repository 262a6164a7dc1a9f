/** What an undo asks of the outside, beside what an import asks for as well. */
import type { ScoreRepo } from "@aiwei/domain/assessment/ScoreRepo"
import type { HouseholdAssignmentRepo } from "@aiwei/domain/duty/HouseholdAssignmentRepo"
import type { ZoneRepo } from "@aiwei/domain/duty/ZoneRepo"
import type { UndoRows } from "@aiwei/domain/importing/undo/UndoRows"
import type { OfficeRepo } from "@aiwei/domain/org/OfficeRepo"
import type { OrgUnitRepo } from "@aiwei/domain/org/OrgUnitRepo"
import type { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import type { PersonRepo } from "@aiwei/domain/people/PersonRepo"
import type { PostRepo } from "@aiwei/domain/people/PostRepo"
import type { RecordRepo } from "@aiwei/domain/records/RecordRepo"

export type UndoPorts =
  | HouseholdAssignmentRepo
  | OfficeRepo
  | OrgUnitRepo
  | PersonRepo
  | PlacementRepo
  | PostRepo
  | RecordRepo
  | ScoreRepo
  | UndoRows
  | ZoneRepo
