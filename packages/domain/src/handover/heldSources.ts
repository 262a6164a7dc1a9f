/** Every kind of thing that can be handed over, by its source. A new kind is one more line here. */
import { Effect } from "effect"

import { buildingSource } from "./sources/buildingSource.ts"
import { contactSource } from "./sources/contactSource.ts"
import { dutySource } from "./sources/dutySource.ts"
import { groupSeatSource } from "./sources/groupSeatSource.ts"
import { letterSource } from "./sources/letterSource.ts"
import { postSource } from "./sources/postSource.ts"
import { taskSource } from "./sources/taskSource.ts"
import { zoneSource } from "./sources/zoneSource.ts"

export const heldSources = Effect.all([
  postSource,
  zoneSource,
  buildingSource,
  dutySource,
  groupSeatSource,
  contactSource,
  taskSource,
  letterSource
])
