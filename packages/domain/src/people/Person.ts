/** A person of an office. Names repeat; a phone or a post tells two people of one name apart. */
import { Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"
import { Day } from "../shared/Day.ts"

export const PersonId = Schema.String.pipe(Schema.brand("PersonId"))
export type PersonId = typeof PersonId.Type

const text = Schema.NullOr(Schema.String)

export const Person = Schema.Struct({
  id: PersonId,
  officeId: OrgUnitId,
  name: Schema.NonEmptyString,
  gender: text,
  /** `YYYY-MM`; null where the old table leaves it open. */
  birth: text,
  phone: text,
  /** 专职, 兼职, 网格员 …, as the office writes it. */
  category: text,
  status: Schema.Literals(["active", "left"]),
  /** First day without them, where it is known; it may lie ahead. */
  leftOn: Schema.optional(Schema.NullOr(Day)),
  remark: Schema.String
})
export interface Person extends Schema.Schema.Type<typeof Person> {}
