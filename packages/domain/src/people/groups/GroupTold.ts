/** What is asked about leading groups and what is told, as it goes over the wire. */
import type { Day } from "../../shared/Day.ts"
import type { Versioned } from "../../shared/versionOf.ts"
import type { GroupSeat } from "./GroupSeat.ts"
import type { Adjustment, GroupPurpose } from "./LeadingGroup.ts"
import type { GroupLine } from "./LeadingGroupRepo.ts"
import type { RosterSeat } from "./roster.ts"

export interface GroupListing {
  readonly office?: string | null | undefined
  /** A place; the whole office when left out. */
  readonly under?: string | null | undefined
  readonly purpose?: GroupPurpose | null | undefined
  readonly on?: Day | null | undefined
  readonly ended?: boolean | null | undefined
  readonly cursor?: string | null | undefined
  readonly limit?: number | null | undefined
}

export interface GroupRow extends GroupLine {
  /** Null while nobody holds the seat that day. */
  readonly head: string | null
  readonly seats: number
  /** Seats that nobody holds. */
  readonly empty: number
}

export interface GroupShown {
  /** The version is that of the group with all of its seats. */
  readonly group: Versioned<GroupLine>
  readonly day: Day
  readonly roster: ReadonlyArray<RosterSeat>
  /** Every span, ended ones and later ones too. */
  readonly seats: ReadonlyArray<GroupSeat>
  /** The newest first. */
  readonly adjustments: ReadonlyArray<Adjustment>
}
