/** What the domain needs from storage for an office's own days. A row is added whole, and may be cleared once. */
import { Context, type Effect, type Option } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { OfficeDay, OfficeDayId, OfficeYear } from "./OfficeDay.ts"

export class CalendarRepo extends Context.Service<
  CalendarRepo,
  {
    readonly insert: (day: OfficeDay) => Effect.Effect<void>
    /** What counts, the one set last first. */
    readonly ofOffice: (officeId: OrgUnitId) => Effect.Effect<ReadonlyArray<OfficeDay>>
    readonly findById: (id: OfficeDayId) => Effect.Effect<Option.Option<OfficeDay>>
    readonly clear: (id: OfficeDayId, at: string, by: string) => Effect.Effect<void>
    /** A year told again keeps the newer source. */
    readonly tellYear: (year: OfficeYear) => Effect.Effect<void>
    readonly yearsOf: (officeId: OrgUnitId) => Effect.Effect<ReadonlyArray<OfficeYear>>
  }
>()("aiwei/CalendarRepo") {}
