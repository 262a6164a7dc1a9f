/** What the domain needs from storage for frontages, their signings and their checks. */
import { Context, type Effect, type Option } from "effect"

import type { OrgUnitId } from "../../../org/OrgUnitId.ts"
import type { TreePath } from "../../../org/TreePath.ts"
import type { Day } from "../../../shared/Day.ts"
import type { Frontage, FrontageCheck, FrontageLine, Signing } from "./Frontage.ts"

export class FrontageRepo extends Context.Service<
  FrontageRepo,
  {
    readonly findById: (id: string) => Effect.Effect<Option.Option<Frontage>>
    /** Those of a place that hold on the day: where a name would be there twice. */
    readonly at: (unitId: OrgUnitId, day: Day) => Effect.Effect<ReadonlyArray<Frontage>>
    /** All of a branch on the day, in the order of the tree. */
    readonly under: (top: TreePath, day: Day) => Effect.Effect<ReadonlyArray<FrontageLine>>
    /** The oldest first. */
    readonly signingsOf: (frontageId: string) => Effect.Effect<ReadonlyArray<Signing>>
    /** The oldest first. */
    readonly checksOf: (frontageId: string) => Effect.Effect<ReadonlyArray<FrontageCheck>>
    readonly upsert: (frontage: Frontage) => Effect.Effect<void>
    readonly sign: (signing: Signing) => Effect.Effect<void>
    readonly check: (check: FrontageCheck) => Effect.Effect<void>
  }
>()("aiwei/FrontageRepo") {}
