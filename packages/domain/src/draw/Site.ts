/** A place that can be drawn, with what the draw may look at and nothing else. */
import { Schema } from "effect"

import { Day } from "../shared/Day.ts"

const text = Schema.NonEmptyString.check(Schema.isMaxLength(200))

export const Site = Schema.Struct({
  /** Names it for ever: its ticket is made of it, so a name that changes would draw another list. */
  key: text,
  name: text,
  kind: text,
  size: Schema.NullOr(text),
  /** Key of the community whose share it counts in; null: it counts in nobody's. */
  community: Schema.NullOr(text),
  lastVisited: Schema.NullOr(Day),
  /** Why it cannot be drawn whatever the plan says (closed, contested); null: it can. */
  barred: Schema.NullOr(text)
})
export interface Site extends Schema.Schema.Type<typeof Site> {}
