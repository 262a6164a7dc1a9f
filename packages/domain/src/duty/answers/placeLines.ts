/** Places of a branch with the names above them, from their office on: 滨河街道/红旗路社区/康乐小区/3号楼. */
import { Effect } from "effect"

import { fullName } from "../../org/fullName.ts"
import type { UnitLevel } from "../../org/levels/OrgLevel.ts"
import { OfficeRepo } from "../../org/OfficeRepo.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { lineage, type TreePath } from "../../org/TreePath.ts"
import type { Day } from "../../shared/Day.ts"
import { DutyReads, type PlaceAbove } from "./DutyReads.ts"

export interface PlaceLine {
  readonly id: OrgUnitId
  readonly name: string
  readonly level: UnitLevel
  /** Names joined by "/", which also finds the place again. */
  readonly path: string
  readonly officeId: OrgUnitId | null
  /** The nearest community or village from the place upwards, whatever stands between it and the office. */
  readonly community: { readonly id: OrgUnitId; readonly name: string } | null
}

const named = ({ name, level }: PlaceAbove): string => fullName({ name, level })

/** `above` goes from the root down to the place itself. */
export const placeLine = (
  above: ReadonlyArray<PlaceAbove>,
  offices: ReadonlySet<OrgUnitId>
): PlaceLine | null => {
  const own = above.at(-1)
  if (own === undefined) return null
  const at = above.findLastIndex(({ id }) => offices.has(id))
  const near = above.findLast(({ level }) => level === "community" || level === "village")
  const shown = above.slice(Math.max(0, at))
  return {
    id: own.id,
    name: named(own),
    level: own.level,
    path: shown.map(named).join("/"),
    officeId: above[at]?.id ?? null,
    community: near === undefined ? null : { id: near.id, name: named(near) }
  }
}

export const placeLines = Effect.gen(function* () {
  const reads = yield* DutyReads
  const offices = yield* OfficeRepo

  const officeIds = Effect.map(
    offices.findAll,
    (all): ReadonlySet<OrgUnitId> => new Set(all.map(({ unitId }) => unitId))
  )

  /** One after the other as they were given; what is above many is read once. */
  const linesOf = Effect.fn("placeLines")(function* (paths: ReadonlyArray<TreePath>, day: Day) {
    const known = yield* officeIds
    const wanted = new Set(paths.flatMap(lineage))
    const found = yield* reads.placesAt([...wanted], day)
    const at = new Map(found.map((place) => [place.path, place]))
    return paths.map((path) =>
      placeLine(
        lineage(path).flatMap((each) => at.get(each) ?? []),
        known
      )
    )
  })

  return { linesOf, officeIds }
})
