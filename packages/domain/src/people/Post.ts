/** What a person is, and where, during a span of days. Ended, never edited, when somebody moves on. */
import { Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"
import { Day } from "../shared/Day.ts"
import { PersonId } from "./Person.ts"
import { PostKind } from "./PostKind.ts"

export const PostId = Schema.String.pipe(Schema.brand("PostId"))
export type PostId = typeof PostId.Type

export const Post = Schema.Struct({
  id: PostId,
  personId: PersonId,
  unitId: Schema.NullOr(OrgUnitId),
  /** Where the person works when that is no unit of the tree: 滨河街道党政班子. */
  organisation: Schema.NullOr(Schema.String),
  title: Schema.NullOr(Schema.String),
  /** Null: read from the title, see `postKindOf`. */
  kind: Schema.NullOr(PostKind),
  /** What the person does for the campaign. */
  duty: Schema.NullOr(Schema.String),
  validFrom: Day,
  validTo: Day
})
export interface Post extends Schema.Schema.Type<typeof Post> {}
