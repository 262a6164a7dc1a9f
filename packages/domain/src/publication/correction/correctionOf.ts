import type { RecordedChange } from "../../assessment/board/BoardViews.ts"
/**
 * What a correction changed, unit by unit: total and rank as they were and are, and what was recorded
 * otherwise. Whoever moved only because somebody else did has no changes of their own, and is told of too.
 */
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
  readonly why: ReadonlyArray<Omit<RecordedChange, "unitId" | "unitCode" | "unitName">>
}

const text = (points: Points | null | undefined): string | null =>
  points == null ? null : written(points)

const isSame = ({ before, now }: Turned<string | number>): boolean => before === now

const resultsIn = ({ results }: Snapshot): ReadonlyMap<OrgUnitId, SnapshotResult> =>
  new Map(results.map((row) => [row.unitId, row]))

export const correctionOf = (before: Snapshot, now: Snapshot): ReadonlyArray<CorrectedUnit> => {
  const changes = recordedChanges(now, before)
  const [earlier, later] = [resultsIn(before), resultsIn(now)]
  const names = new Map(
    [...before.inputs.communities, ...now.inputs.communities].map(({ id, name }) => [id, name])
  )
  return [...names].flatMap(([unitId, unitName]): ReadonlyArray<CorrectedUnit> => {
    const [was, is] = [earlier.get(unitId), later.get(unitId)]
    const total = { before: text(was?.total), now: text(is?.total) }
    const rank = { before: was?.rank ?? null, now: is?.rank ?? null }
    const why = changes
      .filter((change) => change.unitId === unitId)
      .map(({ unitId: _id, unitCode: _code, unitName: _name, ...change }) => change)
    return isSame(total) && isSame(rank) && why.length === 0
      ? []
      : [{ unitId, unitName, total, rank, why }]
  })
}
