/** Single lines of units for tie-breakers that ask for them: entries are read only then. */
import type { KeptLine } from "../assessment/lines/KeptLine.ts"
import type { ScoreEntry } from "../assessment/ScoreEntry.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { Indicator } from "../scheme/Indicator.ts"
import { lineFactsOf } from "./order/lineFactsOf.ts"
import type { TieFacts } from "./order/TieFacts.ts"

type Facts = Pick<TieFacts, "lines" | "taken">

export const tieLines = (
  indicators: ReadonlyArray<Indicator>,
  entries: ReadonlyArray<ScoreEntry>,
  kept: ReadonlyArray<KeptLine>
): ReadonlyMap<OrgUnitId, Facts> => {
  const recorded = Map.groupBy(entries, ({ unitId }) => unitId)
  const worked = Map.groupBy(kept, ({ unitId }) => unitId)
  const units = new Set([...recorded.keys(), ...worked.keys()])
  const factsOf = (unitId: OrgUnitId): Facts => {
    const own = new Map(recorded.get(unitId)?.map((entry) => [entry.indicatorId, entry]))
    const lines = new Map(worked.get(unitId)?.map((line) => [line.indicatorId, line]))
    return lineFactsOf(
      indicators.map(({ id, code, worth }) => {
        const { points = null, notApplicable = false } = own.get(id) ?? {}
        const line = lines.get(id) ?? null
        return {
          code,
          worth,
          recorded: { points, notApplicable, worked: line },
          line: line?.line ?? null
        }
      })
    )
  }
  return new Map([...units].map((unitId) => [unitId, factsOf(unitId)]))
}
