/** A new unit and a unit that was seen, as several procedures take them. */
import { NewOrgUnit } from "@aiwei/domain/org/OrgUnit"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Schema } from "effect"

import { count, text } from "../wanted.ts"

export const seenUnit = { id: OrgUnitId, version: Schema.String.check(Schema.isMaxLength(64)) }

export const NewUnit = Schema.Struct({
  ...NewOrgUnit.fields,
  name: text,
  households: Schema.optionalKey(count),
  population: Schema.optionalKey(count),
  stairwells: Schema.optionalKey(count)
})
