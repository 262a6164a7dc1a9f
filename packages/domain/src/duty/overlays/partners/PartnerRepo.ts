/** What the domain needs from storage for sessions of partner units, and for the houses they are allotted. */
import { Context, type Effect, type Option } from "effect"

import type { OrgUnitId } from "../../../org/OrgUnitId.ts"
import type { TreePath } from "../../../org/TreePath.ts"
import type { OrganisationId } from "../../../people/Organisation.ts"
import type { Day } from "../../../shared/Day.ts"
import type { PartnerSession, SessionLine } from "./PartnerSession.ts"
import type { HousePlace } from "./stairwellCoverage.ts"

export interface SessionsWanted {
  readonly officeId: OrgUnitId
  /** Where the places stand today, or stood last. */
  readonly top: TreePath
  readonly organisationId: OrganisationId | null
  readonly from: Day
  /** The last day. */
  readonly to: Day
}

export interface SessionPart extends SessionsWanted {
  readonly after: { readonly day: string; readonly id: string } | null
  readonly limit: number
}

export class PartnerRepo extends Context.Service<
  PartnerRepo,
  {
    /** Buildings and stairwells of the branch on the day, in the order of the tree. */
    readonly houses: (top: TreePath, day: Day) => Effect.Effect<ReadonlyArray<HousePlace>>
    readonly findById: (id: string) => Effect.Effect<Option.Option<SessionLine>>
    /** The newest first. */
    readonly part: (wanted: SessionPart) => Effect.Effect<ReadonlyArray<SessionLine>>
    readonly count: (wanted: SessionsWanted) => Effect.Effect<number>
    /** All of them, in no order: what is summed. */
    readonly all: (wanted: SessionsWanted) => Effect.Effect<ReadonlyArray<SessionLine>>
    readonly upsert: (session: PartnerSession) => Effect.Effect<void>
  }
>()("aiwei/PartnerRepo") {}
