/** What the domain needs from storage for offices. */
import { Context, type Effect } from "effect"

import type { Office } from "./Office.ts"

export class OfficeRepo extends Context.Service<
  OfficeRepo,
  {
    /** Adds the office or replaces its district; the moment it was first added stays. */
    readonly upsert: (office: Office) => Effect.Effect<void>
    readonly findAll: Effect.Effect<ReadonlyArray<Office>>
  }
>()("aiwei/OfficeRepo") {}
