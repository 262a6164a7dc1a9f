/** Everything an import asks of the outside. A host provides it once, as one layer. */
import type { Whereabouts } from "@aiwei/domain/access/rights/Whereabouts"
import type { ScoreRepo } from "@aiwei/domain/assessment/ScoreRepo"
import type { AuditLog } from "@aiwei/domain/audit/AuditLog"
import type { HouseholdAssignmentRepo } from "@aiwei/domain/duty/HouseholdAssignmentRepo"
import type { ZoneRepo } from "@aiwei/domain/duty/ZoneRepo"
import type { EarlierPlaces } from "@aiwei/domain/importing/EarlierPlaces"
import type { FileStore } from "@aiwei/domain/importing/FileStore"
import type { HandEdits } from "@aiwei/domain/importing/HandEdits"
import type { ImportBatchRepo } from "@aiwei/domain/importing/ImportBatchRepo"
import type { ImportJournal } from "@aiwei/domain/importing/ImportJournal"
import type { ImportMappingRepo } from "@aiwei/domain/importing/ImportMappingRepo"
import type { TableStatistics } from "@aiwei/domain/importing/TableStatistics"
import type { UndoJournal } from "@aiwei/domain/importing/undo/UndoJournal"
import type { UndoRows } from "@aiwei/domain/importing/undo/UndoRows"
import type { OfficeRepo } from "@aiwei/domain/org/OfficeRepo"
import type { OrgUnitRepo } from "@aiwei/domain/org/OrgUnitRepo"
import type { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import type { UnitAliasRepo } from "@aiwei/domain/org/UnitAliasRepo"
import type { PersonRepo } from "@aiwei/domain/people/PersonRepo"
import type { PostRepo } from "@aiwei/domain/people/PostRepo"
import type { PublicationRepo } from "@aiwei/domain/publication/PublicationRepo"
import type { RecordRepo } from "@aiwei/domain/records/RecordRepo"
import type { SchemeRepo } from "@aiwei/domain/scheme/SchemeRepo"
import type { Atomically } from "@aiwei/domain/shared/Atomically"
import type { Digest } from "@aiwei/domain/shared/Digest"
import type { IdGenerator } from "@aiwei/domain/shared/IdGenerator"
import type { WebhookOutbox } from "@aiwei/domain/webhooks/WebhookOutbox"

import type { WorkbookReader } from "./WorkbookReader.ts"

export type ImportPorts =
  | Atomically
  | AuditLog
  | Digest
  | EarlierPlaces
  | FileStore
  | HandEdits
  | HouseholdAssignmentRepo
  | IdGenerator
  | ImportBatchRepo
  | ImportJournal
  | ImportMappingRepo
  | OfficeRepo
  | OrgUnitRepo
  | PersonRepo
  | PlacementRepo
  | PostRepo
  | RecordRepo
  | PublicationRepo
  | SchemeRepo
  | ScoreRepo
  | TableStatistics
  | UndoJournal
  | UndoRows
  | UnitAliasRepo
  | WebhookOutbox
  | Whereabouts
  | WorkbookReader
  | ZoneRepo
