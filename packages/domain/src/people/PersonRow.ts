/** A person with the post held today: one line of the staff list. */
import { Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"
import { Person } from "./Person.ts"

const text = Schema.NullOr(Schema.String)

export const PersonRow = Schema.Struct({
  ...Person.fields,
  post: text,
  duty: text,
  unitId: Schema.NullOr(OrgUnitId),
  unitName: text,
  organisation: text
})
export interface PersonRow extends Schema.Schema.Type<typeof PersonRow> {}
