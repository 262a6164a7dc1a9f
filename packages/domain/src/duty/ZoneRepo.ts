/** What the domain needs from storage for responsibility zones. */
import { Context, type Effect } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { ResponsibilityZone, ZoneCommunity, ZoneId } from "./ResponsibilityZone.ts"

export class ZoneRepo extends Context.Service<
  ZoneRepo,
  {
    readonly findAll: (officeId: OrgUnitId) => Effect.Effect<ReadonlyArray<ResponsibilityZone>>
    readonly findCommunities: (officeId: OrgUnitId) => Effect.Effect<ReadonlyArray<ZoneCommunity>>
    readonly upsertAll: (zones: ReadonlyArray<ResponsibilityZone>) => Effect.Effect<void>
    /** The communities of these zones become exactly these rows. */
    readonly replaceCommunities: (
      zoneIds: ReadonlyArray<ZoneId>,
      rows: ReadonlyArray<ZoneCommunity>
    ) => Effect.Effect<void>
  }
>()("aiwei/ZoneRepo") {}
