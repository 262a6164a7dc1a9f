/** What the domain needs from storage for offices. */
import { Context, type Effect } from "effect"

import type { Day } from "../shared/Day.ts"
import type { Office } from "./Office.ts"
import type { PlacedUnit } from "./PlacedUnit.ts"

export class OfficeRepo extends Context.Service<
  OfficeRepo,
  {
    /** Adds the office or replaces its district; the moment it was first added stays. */
    readonly upsert: (office: Office) => Effect.Effect<void>
    readonly findAll: Effect.Effect<ReadonlyArray<Office>>
    /** The same in the same order, each with where it stands that day, from the root down; empty where it stands nowhere. */
    readonly placedOn: (
      day: Day
    ) => Effect.Effect<ReadonlyArray<Office & { readonly lineage: ReadonlyArray<PlacedUnit> }>>
  }
>()("aiwei/OfficeRepo") {}
