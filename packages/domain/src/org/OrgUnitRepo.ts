/** What the domain needs from storage for units. No SQL and no driver is named on this side. */
import { Context, type Effect, type Option } from "effect"

import type { Day } from "../shared/Day.ts"
import type { DivisionCode } from "./DivisionCode.ts"
import type { OrgUnit } from "./OrgUnit.ts"
import type { OrgUnitId } from "./OrgUnitId.ts"

export class OrgUnitRepo extends Context.Service<
  OrgUnitRepo,
  {
    /** None when another unit already has this division code. */
    readonly insert: (unit: OrgUnit) => Effect.Effect<Option.Option<OrgUnit>>
    /** Adds what is new and replaces what has the same id; the path key never changes. */
    readonly upsertAll: (units: ReadonlyArray<OrgUnit>) => Effect.Effect<void>
    readonly findById: (id: OrgUnitId) => Effect.Effect<Option.Option<OrgUnit>>
    readonly findByIds: (ids: ReadonlyArray<OrgUnitId>) => Effect.Effect<ReadonlyArray<OrgUnit>>
    /** The same with the names and codes that they had on the day. */
    readonly calledOn: (
      ids: ReadonlyArray<OrgUnitId>,
      day: Day
    ) => Effect.Effect<ReadonlyArray<OrgUnit>>
    /** Who has the code now. */
    readonly findByCode: (code: DivisionCode) => Effect.Effect<Option.Option<OrgUnit>>
    /** Every code that a unit has or ever had, also of units that are closed. */
    readonly everyCode: Effect.Effect<ReadonlySet<DivisionCode>>
    /** Units whose name, official name or alias is exactly this. */
    readonly findByName: (name: string) => Effect.Effect<ReadonlyArray<OrgUnit>>
    /** Runs work that adds units by the hundred thousand; call it inside `Atomically`. */
    readonly byTheThousand: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
    /** Counts up; no two stored units ever share a number. */
    readonly nextNumber: Effect.Effect<number>
    /** Takes `count` numbers at once and gives the first of them. */
    readonly nextNumbers: (count: number) => Effect.Effect<number>
  }
>()("aiwei/OrgUnitRepo") {}
