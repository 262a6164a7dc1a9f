/** What counting needs from storage: places of a day with their own figures, in the order of the tree. */
import { Context, type Effect } from "effect"

import type { Day } from "../../shared/Day.ts"
import type { UnitLevel } from "../levels/OrgLevel.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import type { TreePath } from "../TreePath.ts"
import type { CountedPlace, GapPlace } from "./PlaceCounts.ts"

export interface WherePlaced {
  readonly id: OrgUnitId
  readonly level: UnitLevel
  readonly path: TreePath
}

export class CountRepo extends Context.Service<
  CountRepo,
  {
    readonly whereOn: (
      ids: ReadonlyArray<OrgUnitId>,
      day: Day
    ) => Effect.Effect<ReadonlyArray<WherePlaced>>
    /** Every place at `from` or after it and before `until`: one stretch of the tree. */
    readonly placesOn: (
      from: string,
      until: string,
      day: Day
    ) => Effect.Effect<ReadonlyArray<CountedPlace>>
    /** Rises with every write to the tree, to people and to duties. */
    readonly changes: Effect.Effect<number>
    readonly gapsUnder: (
      top: TreePath,
      day: Day,
      limit: number
    ) => Effect.Effect<ReadonlyArray<GapPlace>>
  }
>()("aiwei/CountRepo") {}
