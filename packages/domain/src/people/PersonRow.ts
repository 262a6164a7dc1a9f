/** A person with the post of a day: one line of the staff list. Who holds two posts is still one line. */
import { Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"
import { Day } from "../shared/Day.ts"
import type { RowQuery } from "../shared/RowQuery.ts"
import { Person } from "./Person.ts"
import { PostKind } from "./PostKind.ts"

const text = Schema.NullOr(Schema.String)

/** Whether somebody is there is told for the day of the line. */
const { leftOn: _, ...record } = Person.fields

export const PersonRow = Schema.Struct({
  ...record,
  post: text,
  /** As somebody said it; null: `postKind` is read from the title. */
  postKindSaid: Schema.NullOr(PostKind),
  /** Null for whoever has no post. */
  postKind: Schema.NullOr(PostKind),
  duty: text,
  unitId: Schema.NullOr(OrgUnitId),
  unitName: text,
  organisation: text,
  /** The first day of the post. */
  since: Schema.NullOr(Day)
})
export interface PersonRow extends Schema.Schema.Type<typeof PersonRow> {}

/** `unit` is what a reader sees as the place of work: a unit of the tree, or another organisation. */
export const personColumns = [
  "name",
  "gender",
  "birth",
  "phone",
  "category",
  "status",
  "post",
  "duty",
  "unit",
  "since",
  "remark"
] as const
export type PersonColumn = (typeof personColumns)[number]
export type PersonQuery = RowQuery<PersonColumn>
