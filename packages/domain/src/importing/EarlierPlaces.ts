/**
 * What an earlier month needs of storage: places in the tree that begin before what is known so far. It
 * only lengthens the first row of a unit, so no day that had an answer gets another one.
 */
import { Context, type Effect } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { Day } from "../shared/Day.ts"

export class EarlierPlaces extends Context.Service<
  EarlierPlaces,
  {
    /** The earliest row of each of these units begins on `from` when it began later. */
    readonly stretch: (ids: ReadonlyArray<OrgUnitId>, from: Day) => Effect.Effect<void>
  }
>()("aiwei/EarlierPlaces") {}
