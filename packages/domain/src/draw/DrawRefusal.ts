/** Why a plan cannot be drawn: the constraint that stands in the way, and how far it falls short. */
import { Schema } from "effect"

const keys = Schema.Array(Schema.String)

export const DrawConstraint = Schema.Literals([
  /** Lines that fit the same sites. */
  "overlap",
  /** Two sites under one key. */
  "sameKey",
  /** Must be visited, but is no candidate or fits no line. */
  "mustVisitUnknown",
  "mustVisitBarred",
  /** More must be visited than the line or the community's share has room for. */
  "mustVisitTooMany",
  /** Too few sites of the kind were there at all. */
  "tooFewSites",
  /** There would be enough if those visited lately counted. */
  "notVisitedFor",
  /** There would be enough if those barred counted. */
  "barred",
  /** There would be enough without a limit for each community. */
  "perCommunity",
  /** There would be enough people if conflicts of interest did not count. */
  "conflict",
  /** There would be enough people if each went to more places. */
  "perPerson",
  "tooFewPeople"
])
export type DrawConstraint = typeof DrawConstraint.Type

export const DrawShortage = Schema.Struct({
  constraint: DrawConstraint,
  /** Strata, sites or communities that it is about. */
  of: keys,
  wanted: Schema.Int,
  possible: Schema.Int
})
export interface DrawShortage extends Schema.Schema.Type<typeof DrawShortage> {}
