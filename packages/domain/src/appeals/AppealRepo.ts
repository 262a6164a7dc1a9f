/** What the domain needs from storage for appeals. What was lodged never changes, only what became of it. */
import { Context, type Effect, type Option } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { Month } from "../shared/Month.ts"
import type { Appeal, AppealId } from "./Appeal.ts"

export class AppealRepo extends Context.Service<
  AppealRepo,
  {
    readonly insert: (appeal: Appeal) => Effect.Effect<void>
    /** Stores what became of it; the rest of the row is as it was. */
    readonly keep: (appeal: Appeal) => Effect.Effect<void>
    readonly findById: (id: AppealId) => Effect.Effect<Option.Option<Appeal>>
    /** Of a month, or of all when it is null; the newest first. */
    readonly ofOffice: (
      officeId: OrgUnitId,
      period: Month | null
    ) => Effect.Effect<ReadonlyArray<Appeal>>
    /** The last number that was given; 0 before the first. */
    readonly lastNo: (officeId: OrgUnitId) => Effect.Effect<number>
  }
>()("aiwei/AppealRepo") {}
