/** What the domain needs from storage for the names and codes that units had. */
import { Context, type Effect } from "effect"

import type { DivisionCode } from "../DivisionCode.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import type { FormerName } from "./FormerName.ts"

export class FormerNameRepo extends Context.Service<
  FormerNameRepo,
  {
    /** Of two changes on one day the first is kept: what ended that day is what was there before it. */
    readonly keep: (row: FormerName) => Effect.Effect<void>
    /** The oldest first. */
    readonly of: (id: OrgUnitId) => Effect.Effect<ReadonlyArray<FormerName>>
    readonly ofAll: (ids: ReadonlyArray<OrgUnitId>) => Effect.Effect<ReadonlyArray<FormerName>>
    /** Every unit that once had this code, whoever has it now. */
    readonly ofCode: (code: DivisionCode) => Effect.Effect<ReadonlyArray<FormerName>>
  }
>()("aiwei/FormerNameRepo") {}
