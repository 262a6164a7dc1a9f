/**
 * What a correction changed, unit by unit: total, rank, group and grade as they were and are, and what was
 * recorded otherwise. Whoever moved only because somebody else did has no changes of their own, and is told
 * of too. docs/rules/publication.md
 */
import type { UnitChange } from "../../assessment/board/BoardViews.ts"
import { recordedChanges } from "../../assessment/board/recordedChanges.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { type Points, written } from "../../shared/Points.ts"
import type { Snapshot, SnapshotResult } from "../Snapshot.ts"

/** Null on one side: the unit came or went, was not ranked, or its total was blocked. */
export interface Turned<A> {
  readonly before: A | null
  readonly now: A | null
}

export interface CorrectedUnit {
  readonly unitId: OrgUnitId
  readonly unitName: string
  readonly total: Turned<string>
  readonly rank: Turned<number>
  readonly group: Turned<string>
  readonly grade: Turned<string>
  readonly why: ReadonlyArray<UnitChange>
}

const text = (points: Points | null | undefined): string | null =>
  points == null ? null : written(points)

type Figures = Pick<CorrectedUnit, "total" | "rank" | "group" | "grade">

const turned = (was: SnapshotResult | undefined, is: SnapshotResult | undefined): Figures => ({
  total: { before: text(was?.total), now: text(is?.total) },
  rank: { before: was?.rank ?? null, now: is?.rank ?? null },
  group: { before: was?.beyond?.group ?? null, now: is?.beyond?.group ?? null },
  grade: { before: was?.beyond?.grade ?? null, now: is?.beyond?.grade ?? null }
})

const isSame = (figures: Figures): boolean =>
  Object.values(figures).every(({ before, now }: Turned<string | number>) => before === now)

const resultsIn = ({ results }: Snapshot): ReadonlyMap<OrgUnitId, SnapshotResult> =>
  new Map(results.map((row) => [row.unitId, row]))

export const correctionOf = (before: Snapshot, now: Snapshot): ReadonlyArray<CorrectedUnit> => {
  const changes = Map.groupBy(recordedChanges(now, before), ({ unitId }) => unitId)
  const [earlier, later] = [resultsIn(before), resultsIn(now)]
  const names = new Map(
    [...before.inputs.communities, ...now.inputs.communities].map(({ id, name }) => [id, name])
  )
  return [...names].flatMap(([unitId, unitName]): ReadonlyArray<CorrectedUnit> => {
    const figures = turned(earlier.get(unitId), later.get(unitId))
    const why = (changes.get(unitId) ?? []).map(
      ({ unitId: _id, unitCode: _code, unitName: _name, ...change }) => change
    )
    return isSame(figures) && why.length === 0 ? [] : [{ unitId, unitName, ...figures, why }]
  })
}
