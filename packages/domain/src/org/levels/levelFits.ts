/** Refuses a level nobody knows, and one that ranks above the unit it would stand under. */
import { Effect } from "effect"

import { LevelRefused } from "../orgErrors.ts"
import { LevelRepo } from "./LevelRepo.ts"
import type { UnitLevel } from "./OrgLevel.ts"

export const levelFits = Effect.gen(function* () {
  const levels = yield* LevelRepo

  return Effect.fnUntraced(function* (level: UnitLevel, parentLevel: UnitLevel | null) {
    const ranks = new Map<string, number>(
      (yield* levels.all).map(({ code, rank }) => [code, rank] as const)
    )
    const rank = ranks.get(level)
    if (rank === undefined) {
      return yield* new LevelRefused({ level, parentLevel, why: "unknown" })
    }
    const above = parentLevel === null ? undefined : ranks.get(parentLevel)
    if (above !== undefined && rank < above) {
      return yield* new LevelRefused({ level, parentLevel, why: "aboveParent" })
    }
  })
})
