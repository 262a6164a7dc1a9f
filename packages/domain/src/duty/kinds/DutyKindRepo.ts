/** What the domain needs from storage for the kinds of duty that an office added or changed. */
import { Context, type Effect } from "effect"

import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { DutyKind } from "./DutyKind.ts"

export class DutyKindRepo extends Context.Service<
  DutyKindRepo,
  {
    /** By code; what it never touched is not among them. */
    readonly ownOf: (officeId: OrgUnitId) => Effect.Effect<ReadonlyArray<DutyKind>>
    readonly upsert: (officeId: OrgUnitId, kind: DutyKind) => Effect.Effect<void>
  }
>()("aiwei/DutyKindRepo") {}
