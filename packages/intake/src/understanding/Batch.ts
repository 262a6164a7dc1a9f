/**
 * All files of one import on their way to reports: what each sheet was seen as, and what the batch has
 * learnt so far. Codes come first, then people, then the rest, whatever the files are called.
 */
import type { Workbook } from "@aiwei/workbook/Workbook"

import type { Area } from "../area/Area.ts"
import type { KnownReference } from "../KnownReference.ts"
import type { Communities } from "../reference/Communities.ts"
import type { People } from "../reference/People.ts"
import type { DataSheet } from "../report.ts"
import type { UsedMapping } from "../report/UsedMapping.ts"
import type { ToldMaps } from "./byMaps.ts"
import type { FileSource } from "./fileReports.ts"
import type { Sight } from "./Sight.ts"

export interface Hints {
  readonly office?: string
  /** `YYYY-MM`: settles what the files leave open, never what they say. */
  readonly period?: string
  /** What was given with the files, and what is remembered of the office they are about. */
  readonly maps?: ToldMaps
}

export interface SeenSheet {
  readonly sheet: Area
  sight: Sight
  /** Maps of its columns that say different things, so that none was used. */
  readonly contradicting: ReadonlyArray<UsedMapping>
  report?: DataSheet
  layout?: "a" | "b" | "c"
  /** A score sheet that nobody says the full points of. */
  withoutPoints?: boolean
}

export interface SeenFile {
  readonly source: FileSource
  readonly read: Workbook
  readonly sheets: ReadonlyArray<SeenSheet>
}

export interface Batch {
  readonly files: ReadonlyArray<SeenFile>
  readonly known: KnownReference
  readonly hints: Hints
  communities: Communities
  people: People
}

export const seenAs = <K extends Sight["kind"]>(
  batch: Batch,
  kind: K
): ReadonlyArray<{ file: SeenFile; seen: SeenSheet; sight: Extract<Sight, { kind: K }> }> =>
  batch.files.flatMap((file) =>
    file.sheets.flatMap((seen) => {
      const { sight } = seen
      return isKind(sight, kind) ? [{ file, seen, sight }] : []
    })
  )

const isKind = <K extends Sight["kind"]>(
  sight: Sight,
  kind: K
): sight is Extract<Sight, { kind: K }> => sight.kind === kind
