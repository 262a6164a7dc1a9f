/** What the domain needs from storage for what units became, and for the records that point to a unit. */
import { Context, type Effect } from "effect"

import type { Day } from "../../shared/Day.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import type { TreePath } from "../TreePath.ts"
import type { Pointer, Repointing, ZoneRepointing } from "./Pointer.ts"
import type { NamedSuccessor, Successor } from "./Successor.ts"

export class SuccessorRepo extends Context.Service<
  SuccessorRepo,
  {
    readonly add: (rows: ReadonlyArray<Successor>) => Effect.Effect<void>
    /** Of the unit and to it, the oldest first. */
    readonly of: (id: OrgUnitId) => Effect.Effect<ReadonlyArray<NamedSuccessor>>
    /** Everything that points to these on that day or later. */
    readonly pointers: (
      ids: ReadonlyArray<OrgUnitId>,
      on: Day
    ) => Effect.Effect<ReadonlyArray<Pointer>>
    /** The same of all units at that place and below it, to be asked before they close. */
    readonly pointersUnder: (top: TreePath, on: Day) => Effect.Effect<ReadonlyArray<Pointer>>
    /** Ends on the day what points there; what would only begin later is gone. Zones are left. */
    readonly endUnder: (top: TreePath, on: Day) => Effect.Effect<void>
    /** Ends the record on the day, and lets a new one, alike in all else, point to `to` from then on. */
    readonly repoint: (one: Repointing) => Effect.Effect<void>
    /** The same of a zone, which is dated as a whole: all its communities go on in the new row. */
    readonly repointZone: (one: ZoneRepointing) => Effect.Effect<void>
  }
>()("aiwei/SuccessorRepo") {}
