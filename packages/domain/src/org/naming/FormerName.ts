/**
 * What a unit was called before a day. A question about a day reads the earliest row whose `until` comes
 * after it, and the unit's own name and code where there is none.
 */
import { Schema } from "effect"

import { Day } from "../../shared/Day.ts"
import { DivisionCode } from "../DivisionCode.ts"
import { OrgUnitId } from "../OrgUnitId.ts"

export const FormerName = Schema.Struct({
  unitId: OrgUnitId,
  /** The first day on which it was called otherwise. */
  until: Day,
  name: Schema.NonEmptyString,
  officialName: Schema.NullOr(Schema.String),
  code: Schema.NullOr(DivisionCode)
})
export interface FormerName extends Schema.Schema.Type<typeof FormerName> {}
