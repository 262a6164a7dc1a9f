/**
 * What an import needs of storage to tell a hand edit from an import: which records somebody edited, and
 * what imports had given them. Both are read from the audit trail and the journal, never stored again.
 */
import { Context, type Effect } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { ImportChange } from "./ImportChange.ts"

/** As the audit trail calls what was edited. */
export const editedKinds = ["Person", "Zone", "Building", "OrgUnit"] as const
export type EditedKind = (typeof editedKinds)[number]

export type EarlierChange = Pick<ImportChange, "entityId" | "before" | "after">

export class HandEdits extends Context.Service<
  HandEdits,
  {
    /** Ids of all records of this kind that were edited, added or closed by hand, of every office. */
    readonly editedOf: (kind: EditedKind) => Effect.Effect<ReadonlyArray<string>>
    /** Units that somebody closed; whatever stood below them was closed with them. */
    readonly closedUnits: Effect.Effect<ReadonlyArray<OrgUnitId>>
    /** The journal of these records, the oldest change first. */
    readonly importsOf: (
      entity: string,
      ids: ReadonlyArray<string>
    ) => Effect.Effect<ReadonlyArray<EarlierChange>>
  }
>()("aiwei/HandEdits") {}
