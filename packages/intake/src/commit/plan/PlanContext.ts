/** What every plan of a file is told beside the file itself. Nothing in it reads a clock or a store. */
import type { FileId } from "@aiwei/domain/importing/ImportBatch"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { Day } from "@aiwei/domain/shared/Day"

import type { FileReport, ScoreSheetReport } from "../../report.ts"
import type { PlannedEntity } from "./Plan.ts"

export interface WantedOffice {
  /** Null when the office is still to be made. */
  readonly id: OrgUnitId | null
  readonly name: string
  readonly code: string | null
  /** The district that the titles name; null where they are silent. */
  readonly district: string | null
  /** False for a name that was made up because no file says one. */
  readonly named: boolean
}

export interface PlanContext {
  readonly file: FileReport
  readonly fileId: FileId
  readonly office: WantedOffice
  /** 1 January of the year the file speaks of. */
  readonly from: Day
  /** ISO instant of the import. */
  readonly now: string
  readonly nextId: () => string
  /** 64 hexadecimal digits. */
  readonly sha256: (text: string) => string
  /** What stood in a cell, as text. */
  readonly textAt: (sheet: string, cell: string) => string | null
  /** True when another file of this batch has already said something about the record. */
  readonly claimed: (entity: PlannedEntity, id: string) => boolean
  /** The batch's score sheets of this office, the earliest month first. */
  readonly scoreSheets: ReadonlyArray<ScoreSheetReport>
}
