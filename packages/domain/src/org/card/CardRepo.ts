/** What a unit's card, its history, the date rail and an explained count need from storage. */
import { Context, type Effect } from "effect"

import type { Day } from "../../shared/Day.ts"
import type { HeldUnder } from "../edits/MovePlan.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import type { PlacedUnit } from "../PlacedUnit.ts"
import type { TreePath } from "../TreePath.ts"
import type {
  CardBuilding,
  CardPerson,
  CardZone,
  LevelCount,
  RailEvent,
  SourceCell,
  UnitChange
} from "./CardReads.ts"

export interface ChildrenRange {
  /** Null asks for the roots. */
  readonly parentId: OrgUnitId | null
  readonly day: Day
  readonly offset: number
  readonly limit: number
}

export class CardRepo extends Context.Service<
  CardRepo,
  {
    readonly childrenPart: (range: ChildrenRange) => Effect.Effect<ReadonlyArray<PlacedUnit>>
    readonly childTotal: (parentId: OrgUnitId | null, day: Day) => Effect.Effect<number>
    /** How many units of each level stand below the place. */
    readonly levelsUnder: (top: TreePath, day: Day) => Effect.Effect<ReadonlyArray<LevelCount>>
    /** The same of its own children alone: a province has too much below it to be counted each time. */
    readonly levelsOfChildren: (id: OrgUnitId, day: Day) => Effect.Effect<ReadonlyArray<LevelCount>>
    readonly buildingsUnder: (
      top: TreePath,
      day: Day,
      limit: number
    ) => Effect.Effect<ReadonlyArray<CardBuilding>>
    /** Posted at the unit itself on the day, or gone from it after `since`. */
    readonly peopleAt: (
      unitId: OrgUnitId,
      day: Day,
      since: Day
    ) => Effect.Effect<ReadonlyArray<CardPerson>>
    /** Who and what stands at the place and below it on the day. */
    readonly heldUnder: (top: TreePath, day: Day) => Effect.Effect<HeldUnder>
    readonly zonesOf: (unitId: OrgUnitId, day: Day) => Effect.Effect<ReadonlyArray<CardZone>>
    /** The newest first. */
    readonly changesOf: (unitId: OrgUnitId) => Effect.Effect<ReadonlyArray<UnitChange>>
    /** Of the duties given or ended at the unit itself, the newest first. */
    readonly dutyChangesOf: (unitId: OrgUnitId) => Effect.Effect<ReadonlyArray<UnitChange>>
    /** From `from` to `to`, both included, the earliest first. */
    readonly eventsUnder: (
      top: TreePath,
      from: Day,
      to: Day
    ) => Effect.Effect<ReadonlyArray<RailEvent>>
    readonly sourcesOf: (ids: ReadonlyArray<string>) => Effect.Effect<ReadonlyArray<SourceCell>>
  }
>()("aiwei/CardRepo") {}
