/**
 * A row of a file of findings and what became of it. Cells arrive as text with their addresses, so that whatever
 * is wrong with one is told where it stands. docs/rules/evidence.md
 */
import type { Month } from "../../shared/Month.ts"
import type { EvidenceFault } from "../evidenceErrors.ts"

/** What a column can hold. */
export const rowFields = [
  "unit",
  "day",
  "time",
  "kind",
  "inspectors",
  "lines",
  "source",
  "indicator",
  "rule",
  "missing",
  "times",
  "points",
  "value",
  "share",
  "score",
  "scorer",
  "done",
  "checked",
  "notApplicable",
  "place",
  "spot",
  "clause",
  "note",
  "reference"
] as const
export type RowField = (typeof rowFields)[number]

export interface FileRow {
  /** From 1, as on the screen. */
  readonly row: number
  readonly sheet: string | null
  /** What is written, and where; a blank cell is absent. */
  readonly cells: Readonly<
    Partial<Record<RowField, { readonly text: string; readonly at: string }>>
  >
}

export interface RowFault {
  readonly row: number
  readonly sheet: string | null
  /** Of the field that is wrong; the row's first where none alone is. */
  readonly cell: string
  readonly why: EvidenceFault
  readonly text: string
  readonly allowed: string | null
}

export interface FileImport {
  readonly office?: string | null | undefined
  /** Of rows without a day. */
  readonly period?: Month | null | undefined
  /** The file's id, where it was sent along. */
  readonly file?: string | null | undefined
  readonly rows: ReadonlyArray<FileRow>
  /** Leaves bad rows out, each with the whole round it belongs to. */
  readonly skipBad?: boolean | null | undefined
  /** Tells all and writes nothing. */
  readonly dryRun?: boolean | null | undefined
}

export interface FileImported {
  /** False where nothing was written. */
  readonly written: boolean
  readonly inspections: number
  readonly evidence: number
  /** Rows that were there already. */
  readonly same: number
  /** Rows that were left out. */
  readonly leftOut: number
  readonly faults: ReadonlyArray<RowFault>
}
