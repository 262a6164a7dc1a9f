/**
 * The part of the stored state that a file's plan is worked out against: the office's places and, by
 * kind, its people, duties or scores. Read inside the file's own transaction.
 */
import type { ScoreEntry } from "@aiwei/domain/assessment/ScoreEntry"
import type { ScoreSheet } from "@aiwei/domain/assessment/ScoreSheet"
import type { ScoreTally } from "@aiwei/domain/assessment/ScoreTally"
import type { HouseholdAssignment } from "@aiwei/domain/duty/HouseholdAssignment"
import type { ResponsibilityZone, ZoneCommunity } from "@aiwei/domain/duty/ResponsibilityZone"
import type { Office } from "@aiwei/domain/org/Office"
import type { PlacedUnit } from "@aiwei/domain/org/PlacedUnit"
import type { UnitAlias } from "@aiwei/domain/org/UnitAlias"
import type { Person } from "@aiwei/domain/people/Person"
import type { Post } from "@aiwei/domain/people/Post"
import type { OfficeRecord } from "@aiwei/domain/records/OfficeRecord"
import type { AssessmentScheme } from "@aiwei/domain/scheme/AssessmentScheme"
import type { Indicator, IndicatorLabel } from "@aiwei/domain/scheme/Indicator"

import type { GivenBooks } from "./given/Given.ts"

export interface SchemeBook {
  readonly scheme: AssessmentScheme
  readonly indicators: ReadonlyArray<Indicator>
  readonly labels: ReadonlyArray<IndicatorLabel>
}

export interface SheetBook {
  readonly sheet: ScoreSheet
  readonly entries: ReadonlyArray<ScoreEntry>
  readonly tallies: ReadonlyArray<ScoreTally>
}

export interface Books {
  readonly offices: ReadonlyArray<Office>
  /** Where each stands after the last known move; what was closed by hand stands where it stood. */
  readonly units: ReadonlyArray<PlacedUnit>
  /** Of `units` those that were closed by hand. */
  readonly closed: ReadonlySet<string>
  readonly aliases: ReadonlyArray<UnitAlias>
  readonly people: ReadonlyArray<Person>
  readonly posts: ReadonlyArray<Post>
  readonly zones: ReadonlyArray<ResponsibilityZone>
  readonly zoneCommunities: ReadonlyArray<ZoneCommunity>
  readonly assignments: ReadonlyArray<HouseholdAssignment>
  /** The newest version first. */
  readonly schemes: ReadonlyArray<SchemeBook>
  readonly sheets: ReadonlyArray<SheetBook>
  /** Lines of the registers that the file may hold again, by id. */
  readonly records: ReadonlyMap<string, OfficeRecord>
  /** Of records that somebody edited by hand, and of no others. */
  readonly given: GivenBooks
}
