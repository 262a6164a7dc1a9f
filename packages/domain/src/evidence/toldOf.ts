/**
 * What a record came to: the lines it touched as they count now, the unit's total and rank, and whether a version
 * is published already.
 */
import { Effect } from "effect"

import type { KeptNow } from "../assessment/lines/KeptNow.ts"
import { type PlaceRead, ScoreRepo } from "../assessment/ScoreRepo.ts"
import { rankReader } from "../assessment/totals/rankReader.ts"
import { fullName } from "../org/fullName.ts"
import { lineToBeChecked, linesToCheck } from "../scheme/document/toBeChecked.ts"
import { written } from "../shared/Points.ts"
import type { LineTold, Told } from "./EvidenceView.ts"
import type { RecordPlace } from "./recordPlace.ts"
import { ownDoubles } from "./rounds/ownDoubles.ts"

export const toldOf = Effect.gen(function* () {
  const scores = yield* ScoreRepo
  const rankOf = yield* rankReader
  const doubles = yield* ownDoubles

  const placeIn = Effect.fnUntraced(function* (
    { office, sheet, unit, document }: RecordPlace,
    counted: PlaceRead | null
  ) {
    const { ties } = document.ranking
    const known = ties === "dense" ? null : counted
    const place = known ?? (yield* scores.placeOf(sheet.id, unit.id, ties))
    if (place === null) return null
    const rank = yield* rankOf(office, { sheet, ranking: document.ranking }, place)
    const { total } = place.total
    return { total: total === null ? null : written(total), rank, of: place.of }
  })

  return Effect.fnUntraced(function* (
    at: RecordPlace,
    /** Null: every line of the unit. */
    codes: ReadonlySet<string> | null,
    /** What a write has just kept; read where it has not. */
    justKept?: KeptNow
  ) {
    const { sheet, unit, period, published } = at
    // To whoever scores the unit again a line would tell what the first scoring found.
    if ((yield* doubles.about(unit.id, period)) !== null) {
      const blind: Told = {
        period,
        unit: { id: unit.id, name: fullName(unit) },
        laterThan: published,
        place: null,
        lines: []
      }
      return blind
    }
    const kept =
      justKept?.lines ??
      (yield* scores.linesOf(sheet.id, [unit.id], codes === null ? null : [...codes]))
    const toCheck = linesToCheck(at.document)
    const lines = kept.flatMap(({ line }): ReadonlyArray<LineTold> => {
      const { code: indicator, counted, applicable, standing, counts } = line
      if (!(codes?.has(indicator) ?? true)) return []
      const mark = lineToBeChecked(toCheck.includes(indicator))
      const figures = { counted: written(counted), of: written(applicable) }
      return [{ indicator, ...figures, standing, counts, ...mark }]
    })
    const told: Told = {
      period,
      unit: { id: unit.id, name: fullName(unit) },
      laterThan: published,
      place: yield* placeIn(at, justKept?.place ?? null),
      lines: lines.toSorted((a, b) => (a.indicator < b.indicator ? -1 : 1))
    }
    return told
  })
})
