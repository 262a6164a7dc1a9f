/** Stores what a save came to: entries and tallies that stand, and those that are gone. */
import { Effect } from "effect"

import { ScoreRepo } from "../ScoreRepo.ts"
import type { SheetId } from "../ScoreSheet.ts"
import type { CommunityOutcome } from "./communityChange.ts"
import type { Recorded } from "./sheetReader.ts"

export const outcomeStore = Effect.gen(function* () {
  const scores = yield* ScoreRepo

  return Effect.fnUntraced(function* (
    sheetId: SheetId,
    outcomes: ReadonlyArray<CommunityOutcome>,
    rows: ReadonlyArray<Recorded>
  ) {
    const unitAt = (i: number) => rows[i]?.unit.id
    yield* scores.upsertEntries(outcomes.flatMap(({ entries }) => entries))
    const keys = outcomes.flatMap(({ removed }, i) => {
      const unitId = unitAt(i)
      return unitId === undefined ? [] : removed.map((indicatorId) => ({ unitId, indicatorId }))
    })
    yield* scores.removeEntries(sheetId, keys)
    yield* scores.upsertTallies(outcomes.flatMap(({ tally }) => (tally === null ? [] : [tally])))
    const gone = outcomes.flatMap(({ tallyRemoved }, i) => {
      const unitId = unitAt(i)
      return tallyRemoved && unitId !== undefined ? [unitId] : []
    })
    yield* scores.removeTallies(sheetId, gone)
  })
})
