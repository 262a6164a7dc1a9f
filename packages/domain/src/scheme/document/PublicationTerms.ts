/** What a month needs before it is public, and how long it can be contested. Days are working days. */
import { Schema } from "effect"

import { ApproverRole } from "../../access/rights/ApproverRole.ts"

const days = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 60 }))

export const PublicationTerms = Schema.Struct({
  /** How long it hangs out for review (公示); 0: not at all. */
  noticeDays: days,
  /** One approval each, by different people, none of whom submitted it; empty: nobody has to. */
  approvals: Schema.Array(ApproverRole),
  /** How long a leaf can be contested after the month was public or noticed; 0: not at all. */
  appealDays: days,
  /** Whether a community's reply is printed beside its score. */
  repliesPrinted: Schema.Boolean
})
export interface PublicationTerms extends Schema.Schema.Type<typeof PublicationTerms> {}

/** What a scheme without a document means: straight to the wall, contested within five days. */
export const straightToTheWall: PublicationTerms = {
  noticeDays: 0,
  approvals: [],
  appealDays: 5,
  repliesPrinted: true
}
