/** What each line of a month came to, unit by unit: what a scheme may take over where a later round is missing. */
import { Effect, Option } from "effect"

import { ScoreRepo } from "../../assessment/ScoreRepo.ts"
import type { OfficeView } from "../../org/Offices.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { SchemeRepo } from "../../scheme/SchemeRepo.ts"
import type { Month } from "../../shared/Month.ts"
import type { Points } from "../../shared/Points.ts"

/** By the line's code. Empty where the month was never begun. */
export const countedLines = Effect.gen(function* () {
  const scores = yield* ScoreRepo
  const schemes = yield* SchemeRepo

  return Effect.fnUntraced(function* (office: OfficeView, period: Month) {
    const sheet = Option.getOrNull(yield* scores.findSheet(office.id, period))
    if (sheet === null) return new Map<OrgUnitId, ReadonlyMap<string, Points>>()
    const indicators = yield* schemes.indicatorsOf(sheet.schemeId)
    const codes = new Map(indicators.map(({ id, code }) => [id, code]))
    const lines = yield* scores.linesOf(sheet.id, null)
    const scored = lines.filter(({ standing }) => standing === "scored")
    const said = (yield* scores.entriesOf(sheet.id, null)).filter((one) => !one.notApplicable)
    const all = [
      ...said.map((one) => [one.unitId, codes.get(one.indicatorId), one.points] as const),
      ...scored.map((one) => [one.unitId, codes.get(one.indicatorId), one.counted] as const)
    ]
    const found = new Map<OrgUnitId, Map<string, Points>>()
    for (const [unitId, code, points] of all) {
      if (code === undefined || points === null) continue
      const own = found.get(unitId) ?? new Map<string, Points>()
      found.set(unitId, own.set(code, points))
    }
    return found
  })
})
