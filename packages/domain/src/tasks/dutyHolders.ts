/** Whoever holds a duty at each of some places on a day, and is there: they become the owners of parts. */
import { Effect, Result } from "effect"

import { DutyReads } from "../duty/answers/DutyReads.ts"
import { holdingsAt } from "../duty/answers/holdingsAt.ts"
import { resolved } from "../duty/answers/resolved.ts"
import type { Holder } from "../duty/holders/Holder.ts"
import { DutyKinds } from "../duty/kinds/DutyKinds.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { PlacedUnit } from "../org/PlacedUnit.ts"
import type { Day } from "../shared/Day.ts"

export const dutyHolders = Effect.gen(function* () {
  const kinds = yield* DutyKinds
  const reads = yield* DutyReads

  return Effect.fnUntraced(function* (
    officeId: OrgUnitId,
    places: ReadonlyArray<PlacedUnit>,
    wanted: string | null,
    day: Day
  ) {
    const holders = new Map<OrgUnitId, Holder>()
    if (wanted === null) return holders
    const { code } = yield* kinds.known(officeId, wanted)
    const facts = yield* reads.factsOf({ places: places.map(({ id }) => id), day, posts: true })
    for (const place of places) {
      const answering = holdingsAt(place.id, code, facts, day).find((holding) =>
        Result.isSuccess(resolved(holding, place, facts, day))
      )
      if (answering !== undefined) holders.set(place.id, answering.holder)
    }
    return holders
  })
})
