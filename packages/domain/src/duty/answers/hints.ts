/** Looks for the person who is probably meant by a misspelt name, once for each name of an office. */
import { Effect } from "effect"

import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { PersonRepo } from "../../people/PersonRepo.ts"
import { similarNames } from "../../people/similarNames.ts"
import type { Day } from "../../shared/Day.ts"
import type { GapReason } from "./Answerer.ts"
import type { SimilarName } from "./GapTold.ts"

export const nameHints = Effect.gen(function* () {
  const people = yield* PersonRepo

  /** Keeps what it found for as long as it is used: a list names the same people again and again. */
  return () => {
    const found = new Map<string, SimilarName | null>()
    return Effect.fnUntraced(function* (officeId: OrgUnitId | null, reason: GapReason, day: Day) {
      if (officeId === null || reason.kind !== "nameUnknown") return null
      const key = `${officeId}/${reason.name}`
      const before = found.get(key)
      if (before !== undefined) return before
      const named = yield* people.namesLike(officeId, reason.name, day)
      const seen = yield* people.ofReach(named.map(({ id }) => id))
      const own = named.filter(({ id }) => seen.has(id))
      const [near] = similarNames(reason.name, own, 1)
      const hint = near === undefined ? null : { id: near.of.id, name: near.of.name }
      found.set(key, hint)
      return hint
    })
  }
})
