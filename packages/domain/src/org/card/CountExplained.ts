/** What a count is made of. The parts add up to `total` unless the place's own stated figure stands. */
import type { Day } from "../../shared/Day.ts"
import type { CountKind, GapPlace } from "../counts/PlaceCounts.ts"
import type { UnitLevel } from "../levels/OrgLevel.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import type { CardBuilding, SourceCell } from "./CardReads.ts"

export type Sourced<Row> = Row & { readonly source: SourceCell | null }

/** One child and what it adds. */
export interface CountPart {
  readonly id: OrgUnitId
  readonly name: string
  readonly level: UnitLevel
  readonly count: number
}

export interface CountExplained {
  readonly place: { readonly id: OrgUnitId; readonly name: string; readonly level: UnitLevel }
  readonly what: CountKind
  readonly on: Day
  readonly total: number
  /** What the place's own table says; null when it says nothing. */
  readonly stated: number | null
  readonly statedSource: SourceCell | null
  /** Whether `total` is the stated figure and not the sum of the parts. */
  readonly isStated: boolean
  readonly parts: ReadonlyArray<CountPart>
  readonly partsLeftOut: number
  /** The buildings themselves, for a community or less. */
  readonly buildings: ReadonlyArray<Sourced<CardBuilding>>
  readonly gaps: ReadonlyArray<Sourced<GapPlace>>
}

export interface ExplainCountAsked {
  readonly place: string
  readonly what: CountKind
  readonly on?: Day | null | undefined
}
