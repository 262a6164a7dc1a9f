/** What the domain needs from storage for responsibility zones. */
import { Context, type Effect, type Option } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { PersonId } from "../people/Person.ts"
import type { Day } from "../shared/Day.ts"
import type { RowPart } from "../shared/RowQuery.ts"
import type { ResponsibilityZone, ZoneCommunity, ZoneId } from "./ResponsibilityZone.ts"
import type { ZoneCounts, ZoneQuery, ZoneSum } from "./ZoneLine.ts"

/** A range of an office's zones as they were on a day. */
export interface ZoneRange {
  readonly officeId: OrgUnitId
  readonly day: Day
  readonly query: ZoneQuery
}

export class ZoneRepo extends Context.Service<
  ZoneRepo,
  {
    readonly findAll: (officeId: OrgUnitId) => Effect.Effect<ReadonlyArray<ResponsibilityZone>>
    /** As `findAll`, those alone of which whoever acts may see a community. */
    readonly shown: (officeId: OrgUnitId) => Effect.Effect<ReadonlyArray<ResponsibilityZone>>
    /** As `communitiesOf`, without those that whoever acts may not see. */
    readonly shownCommunitiesOf: (
      zoneIds: ReadonlyArray<ZoneId>
    ) => Effect.Effect<ReadonlyArray<ZoneCommunity>>
    readonly findById: (id: ZoneId) => Effect.Effect<Option.Option<ResponsibilityZone>>
    readonly findCommunities: (officeId: OrgUnitId) => Effect.Effect<ReadonlyArray<ZoneCommunity>>
    readonly communitiesOf: (
      zoneIds: ReadonlyArray<ZoneId>
    ) => Effect.Effect<ReadonlyArray<ZoneCommunity>>
    readonly upsertAll: (zones: ReadonlyArray<ResponsibilityZone>) => Effect.Effect<void>
    /** The communities of these zones become exactly these rows. */
    readonly replaceCommunities: (
      zoneIds: ReadonlyArray<ZoneId>,
      rows: ReadonlyArray<ZoneCommunity>
    ) => Effect.Effect<void>
    readonly range: (wanted: ZoneRange) => Effect.Effect<RowPart<ZoneCounts, ZoneSum>>
    /** In no order, whatever day they hold on; an id that no zone has is left out. */
    readonly rowsOf: (ids: ReadonlyArray<ZoneId>) => Effect.Effect<ReadonlyArray<ZoneCounts>>
    readonly ledBy: (
      people: ReadonlyArray<PersonId>,
      day: Day
    ) => Effect.Effect<ReadonlyArray<ResponsibilityZone>>
    /** The leader's name as it is written in every zone that is known to be this person's. */
    readonly renameLeader: (person: PersonId, name: string) => Effect.Effect<void>
  }
>()("aiwei/ZoneRepo") {}
