/** What somebody sees who comes to work: what waits, how the month stands, what came in, the last backup. */
import type { BatchId } from "../importing/ImportBatch.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { PublicationState } from "../publication/Publication.ts"
import type { Month } from "../shared/Month.ts"

export interface HomeBatch {
  readonly batch: BatchId
  readonly source: string
  readonly createdAt: string
  readonly actor: string
  readonly files: number
}

export interface HomeMonth {
  readonly period: Month
  readonly state: PublicationState
  readonly version: number | null
  readonly publishedAt: string | null
  readonly sheetUpdatedAt: string
  readonly communities: number
  /** The first in rank; several when they share it. */
  readonly first: ReadonlyArray<string>
  readonly mean: string | null
  readonly schemeTotal: string
  /** Figures of the office's own sheet that do not agree with the exact ones. */
  readonly discrepancies: number
  /** Communities below the pass line; null while the office has none. */
  readonly belowPass: number | null
}

export interface HomeBackup {
  /** The newest proven one. */
  readonly newest: { readonly at: string; readonly bytes: number; readonly file: string } | null
  /** None, or none of the last 26 hours: whoever sees it should know. */
  readonly tooOld: boolean
}

export interface HomeView {
  /** The office that was meant. Its gaps are a question of their own, which may take longer than this one. */
  readonly office: OrgUnitId
  readonly waiting: {
    /** The newest five. */
    readonly openBatches: ReadonlyArray<HomeBatch>
    readonly openBatchCount: number
    /** Months with scores that nobody has published, the newest first. */
    readonly unpublished: ReadonlyArray<Month>
    /** Months whose scores were touched after they were published. */
    readonly changedSince: ReadonlyArray<Month>
    /** Buildings whose household officer is nobody on the staff list, and their names. */
    readonly unknownOfficers: { readonly buildings: number; readonly names: ReadonlyArray<string> }
  }
  /** The newest month with scores; null before the first. */
  readonly month: HomeMonth | null
  readonly lastImports: ReadonlyArray<HomeBatch>
  readonly backup: HomeBackup
}
