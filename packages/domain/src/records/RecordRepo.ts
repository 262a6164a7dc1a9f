/** What the domain needs from storage for the lines of an office's registers. */
import { Context, type Effect, type Option } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { TreePath } from "../org/TreePath.ts"
import type { OfficeRecord, RecordId } from "./OfficeRecord.ts"

export interface RecordsWanted {
  readonly officeId: OrgUnitId
  readonly kind: string
  /** Of units that stood in this branch; null: all. */
  readonly top: TreePath | null
  /** Days, both included; null: open. A month holds its days. */
  readonly from: string | null
  readonly to: string | null
  /** A text that some field holds. */
  readonly text: string | null
}

/** The newest day comes first, those without a day last. */
export interface RecordsPart extends RecordsWanted {
  readonly offset: number
  readonly limit: number
}

/** With what its unit is called now. */
export interface RecordLine extends OfficeRecord {
  readonly place: string | null
}

export interface RecordKindCount {
  readonly kind: string
  readonly n: number
  /** The newest day there is. */
  readonly last: string | null
}

/** Reads see what the actor may see: of a unit within reach, or of no unit in an office within reach. */
export class RecordRepo extends Context.Service<
  RecordRepo,
  {
    readonly findById: (id: RecordId) => Effect.Effect<Option.Option<RecordLine>>
    /** Whether the office has any of the kind: an import of a register that is new looks nothing up. */
    readonly isEmpty: (officeId: OrgUnitId, kind: string) => Effect.Effect<boolean>
    /** All of them, whoever asks: what a file brings is held against what is there. */
    readonly held: (
      wanted: Pick<RecordsWanted, "officeId" | "kind" | "from" | "to">
    ) => Effect.Effect<ReadonlyArray<OfficeRecord>>
    readonly ofIds: (ids: ReadonlyArray<RecordId>) => Effect.Effect<ReadonlyArray<OfficeRecord>>
    readonly kindsOf: (officeId: OrgUnitId) => Effect.Effect<ReadonlyArray<RecordKindCount>>
    readonly part: (wanted: RecordsPart) => Effect.Effect<ReadonlyArray<RecordLine>>
    readonly count: (wanted: RecordsWanted) => Effect.Effect<number>
    readonly upsertAll: (rows: ReadonlyArray<OfficeRecord>) => Effect.Effect<void>
    readonly remove: (ids: ReadonlyArray<RecordId>) => Effect.Effect<void>
  }
>()("aiwei/RecordRepo") {}
