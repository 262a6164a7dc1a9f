/** What the domain needs from storage for places in the tree. */
import { Context, type Effect, type Option } from "effect"

import type { Day } from "../shared/Day.ts"
import type { UnitLevel } from "./levels/OrgLevel.ts"
import type { OrgUnit } from "./OrgUnit.ts"
import type { OrgUnitId } from "./OrgUnitId.ts"
import type { PlacedUnit } from "./PlacedUnit.ts"
import type { BranchMove, Placement } from "./Placement.ts"
import type { TreePath } from "./TreePath.ts"

/** One part of a branch, in the order of the tree. */
export interface BranchPart {
  readonly top: TreePath
  readonly day: Day
  readonly level: UnitLevel | null
  /** Begins after this path; null begins at the top. */
  readonly after: TreePath | null
  readonly limit: number
}

export class PlacementRepo extends Context.Service<
  PlacementRepo,
  {
    readonly insert: (row: Placement) => Effect.Effect<void>
    /** A row of the same unit and first day is replaced: a place that was imported wrongly. */
    readonly insertAll: (rows: ReadonlyArray<Placement>) => Effect.Effect<void>
    readonly findOn: (id: OrgUnitId, day: Day) => Effect.Effect<Option.Option<Placement>>
    /** Every row of the unit, the oldest first. */
    readonly historyOf: (id: OrgUnitId) => Effect.Effect<ReadonlyArray<Placement>>
    /** Every unit at or below `top` on that day, parents before children. */
    readonly branchOn: (top: TreePath, day: Day) => Effect.Effect<ReadonlyArray<OrgUnit>>
    /** The same with parent and path: what an import or a ranking needs to know at once. */
    readonly placedOn: (top: TreePath, day: Day) => Effect.Effect<ReadonlyArray<PlacedUnit>>
    readonly branchPart: (part: BranchPart) => Effect.Effect<ReadonlyArray<PlacedUnit>>
    /** Of the branch without its top, or of one level of it. */
    readonly countOn: (top: TreePath, day: Day, level: UnitLevel | null) => Effect.Effect<number>
    readonly childrenOn: (parentId: OrgUnitId, day: Day) => Effect.Effect<ReadonlyArray<PlacedUnit>>
    /** How many children each of these has that day; a unit without children is absent. */
    readonly childCountsOn: (
      ids: ReadonlyArray<OrgUnitId>,
      day: Day
    ) => Effect.Effect<ReadonlyMap<OrgUnitId, number>>
    readonly unitOn: (id: OrgUnitId, day: Day) => Effect.Effect<Option.Option<PlacedUnit>>
    /** From the root down to the unit itself. */
    readonly lineageOn: (id: OrgUnitId, day: Day) => Effect.Effect<ReadonlyArray<PlacedUnit>>
    readonly rootsOn: (day: Day) => Effect.Effect<ReadonlyArray<PlacedUnit>>
    /** The latest day on which a row of this branch began, or that one which has ended still held. */
    readonly lastChange: (top: TreePath) => Effect.Effect<Day>
    /** Call it inside `Atomically`; until that ends no one else can change the tree. */
    readonly lockTree: Effect.Effect<void>
    readonly move: (move: BranchMove) => Effect.Effect<void>
    /** Ends the open rows of the branch on that day; what ended before stays as it is. */
    readonly close: (top: TreePath, on: Day) => Effect.Effect<void>
    /**
     * Runs work that writes much at or below one unit, and nothing that counts elsewhere. The sums kept of
     * the branch are given up once at the beginning instead of at every row.
     */
    readonly allUnder: <A, E, R>(
      id: OrgUnitId,
      work: Effect.Effect<A, E, R>
    ) => Effect.Effect<A, E, R>
  }
>()("aiwei/PlacementRepo") {}
