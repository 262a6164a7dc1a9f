/** Use cases about responsibility zones. */
import { Context, type Effect } from "effect"

import type { OfficeAmbiguous, OfficeNotFound } from "../errors.ts"
import type { DivisionCode } from "../org/DivisionCode.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { ZoneId } from "./ResponsibilityZone.ts"

export interface ZoneRow {
  readonly id: ZoneId
  readonly zoneNo: number | null
  readonly name: string
  readonly leaderName: string | null
  readonly leaderTitle: string | null
  readonly contactPoint: string | null
  readonly communities: ReadonlyArray<{
    readonly id: OrgUnitId
    readonly code: DivisionCode | null
    readonly name: string
  }>
}

export class Zones extends Context.Service<
  Zones,
  {
    /** Those that hold today, by number. */
    readonly list: (
      office: string | null
    ) => Effect.Effect<ReadonlyArray<ZoneRow>, OfficeNotFound | OfficeAmbiguous>
  }
>()("aiwei/Zones") {}
