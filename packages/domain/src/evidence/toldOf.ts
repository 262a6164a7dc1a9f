/** What a record came to: the lines it touched as they count now, and whether a version is published already. */
import { Effect } from "effect"

import { ScoreRepo } from "../assessment/ScoreRepo.ts"
import { fullName } from "../org/fullName.ts"
import { written } from "../shared/Points.ts"
import type { LineTold, Told } from "./EvidenceView.ts"
import type { RecordPlace } from "./recordPlace.ts"

export const toldOf = Effect.map(ScoreRepo, (scores) =>
  Effect.fnUntraced(function* (
    { sheet, unit, period, published }: RecordPlace,
    /** Null: every line of the unit. */
    codes: ReadonlySet<string> | null
  ) {
    const kept = yield* scores.linesOf(sheet.id, [unit.id], codes === null ? null : [...codes])
    const lines = kept.flatMap(({ line }): ReadonlyArray<LineTold> => {
      const { code: indicator, counted, applicable, standing, counts } = line
      return [{ indicator, counted: written(counted), of: written(applicable), standing, counts }]
    })
    const told: Told = {
      period,
      unit: { id: unit.id, name: fullName(unit) },
      laterThan: published,
      lines: lines.toSorted((a, b) => (a.indicator < b.indicator ? -1 : 1))
    }
    return told
  })
)
