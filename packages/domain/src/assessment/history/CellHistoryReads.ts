/** What the history of a cell asks of storage: lines that speak of the community, the newest first. */
import { Context, type Effect } from "effect"

import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { SheetId } from "../ScoreSheet.ts"

/** Of each kind the newest so many: more hands than that one community's month has not seen. */
export const mostTold = 200

/** A line of the trail. Both sides are JSON of all communities that were saved together. */
export interface CellSave {
  readonly at: string
  readonly actor: string
  readonly before: string | null
  readonly after: string | null
}

/** A line of an import's journal: JSON of all that the file says of one community. */
export interface CellImport extends CellSave {
  readonly batch: string
  readonly file: string
}

export class CellHistoryReads extends Context.Service<
  CellHistoryReads,
  {
    /** May name saves that only look as if they spoke of the unit: the texts decide. */
    readonly savesOf: (
      sheetId: SheetId,
      unitId: OrgUnitId
    ) => Effect.Effect<ReadonlyArray<CellSave>>
    readonly importsOf: (
      sheetId: SheetId,
      unitId: OrgUnitId
    ) => Effect.Effect<ReadonlyArray<CellImport>>
  }
>()("aiwei/CellHistoryReads") {}
