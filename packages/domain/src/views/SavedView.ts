/** How somebody likes a table: its columns, order and filters under a name. It belongs to one account. */
import { Schema } from "effect"

import { AccountId } from "../access/AccountId.ts"

export const ViewId = Schema.String.pipe(Schema.brand("ViewId"))
export type ViewId = typeof ViewId.Type

/** Characters of a state: many times what the widest table needs. */
export const longestState = 8000

export const SavedView = Schema.Struct({
  id: ViewId,
  accountId: AccountId,
  /** The table it was made for: `people`, `buildings` … */
  table: Schema.String,
  name: Schema.NonEmptyString,
  /** JSON of the table's own making; nobody else looks into it. */
  state: Schema.String
})
export interface SavedView extends Schema.Schema.Type<typeof SavedView> {}
