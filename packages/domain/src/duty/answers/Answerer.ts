/** One name that answers for a place, with where that is written. */
import type { UnitLevel } from "../../org/levels/OrgLevel.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { PersonId } from "../../people/Person.ts"
import type { PostKind } from "../../people/PostKind.ts"
import type { Day } from "../../shared/Day.ts"
import type { DutyCode } from "../kinds/DutyKind.ts"
import type { HoldingSource } from "./DutyFacts.ts"

export interface Answerer {
  readonly source: HoldingSource
  readonly sourceId: string
  readonly duty: DutyCode
  /** Where the duty is held: the place that was asked for, or one above it. */
  readonly placeId: OrgUnitId
  readonly placeName: string
  readonly level: UnitLevel
  /** Null for an organisation without a contact. */
  readonly personId: PersonId | null
  /** Of the person, or of the organisation when nobody is named there. */
  readonly name: string
  readonly title: string | null
  /** Where the person works, or the organisation that holds the duty. */
  readonly organisation: string | null
  readonly organisationId: string | null
  /** The kind of post it is held by, ex officio. */
  readonly postKind: PostKind | null
  readonly active: true
  readonly since: Day
}

/** Why nobody answers, though somebody may be written there. */
export type GapReason =
  | { readonly kind: "nobody" }
  | { readonly kind: "nameUnknown"; readonly name: string }
  | {
      readonly kind: "left"
      readonly name: string
      readonly personId: PersonId | null
      /** The first day without them, where it is known. */
      readonly day: Day | null
    }
  | {
      readonly kind: "notYet"
      readonly name: string
      readonly personId: PersonId | null
      /** The first day with them. */
      readonly day: Day
    }
  | { readonly kind: "severalOfThatName"; readonly name: string; readonly count: number }

export const nobodyThere: GapReason = { kind: "nobody" }
