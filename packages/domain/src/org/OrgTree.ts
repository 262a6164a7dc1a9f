/** Use cases that look at the tree of a day: finding a place by what people call it, lists, one unit whole. */
import { Context, type Effect } from "effect"

import type { OfficeAmbiguous, OfficeNotFound, PlaceAmbiguous, PlaceNotFound } from "../errors.ts"
import type { Day } from "../shared/Day.ts"
import type { CountedPage } from "../shared/Page.ts"
import type { DivisionCode } from "./DivisionCode.ts"
import type { OrgLevel } from "./OrgUnit.ts"
import type { OrgUnitId } from "./OrgUnitId.ts"
import type { PlacedUnit } from "./PlacedUnit.ts"
import type { Placement } from "./Placement.ts"
import type { TreePath } from "./TreePath.ts"

export interface OrgRow {
  readonly id: OrgUnitId
  readonly code: DivisionCode | null
  readonly name: string
  readonly level: OrgLevel
  readonly path: TreePath
  readonly parentId: OrgUnitId | null
  readonly parentName: string | null
  readonly households: number | null
  readonly population: number | null
  readonly property: string | null
  readonly children: number
  /** From 1 at the root. */
  readonly depth: number
}

export interface OrgShown {
  readonly unit: PlacedUnit
  /** From the root down, without the unit. */
  readonly ancestors: ReadonlyArray<PlacedUnit>
  readonly children: ReadonlyArray<OrgRow>
  readonly aliases: ReadonlyArray<string>
  readonly placements: ReadonlyArray<Placement>
}

export interface OrgListing {
  /** Null lists from the roots. */
  readonly under?: string | null | undefined
  readonly level?: OrgLevel | null | undefined
  /** Today when left out. */
  readonly on?: Day | null | undefined
  readonly cursor?: string | null | undefined
  readonly limit?: number | null | undefined
}

export class OrgTree extends Context.Service<
  OrgTree,
  {
    /**
     * By id, 12-digit code, name, official name or alias. Within an office's branch when one is given,
     * so that two offices may each have their own 南关社区.
     */
    readonly find: (
      place: string,
      within?: TreePath | null
    ) => Effect.Effect<PlacedUnit, PlaceNotFound | PlaceAmbiguous>
    /** The branch in the order of the tree. `total` counts without the top. */
    readonly list: (
      wanted: OrgListing
    ) => Effect.Effect<CountedPage<OrgRow>, PlaceNotFound | PlaceAmbiguous>
    readonly show: (
      place: string,
      on?: Day | null
    ) => Effect.Effect<OrgShown, PlaceNotFound | PlaceAmbiguous>
    /** The communities of an office today, in the order of their codes. */
    readonly communities: (
      office: string | null
    ) => Effect.Effect<ReadonlyArray<OrgRow>, OfficeNotFound | OfficeAmbiguous>
  }
>()("aiwei/OrgTree") {}
