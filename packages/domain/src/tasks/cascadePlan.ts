/**
 * Which parts a task still needs when it is broken down to a level: one for every place on the way, each under
 * the part of the nearest place above. A place that has its part gets no second one, so that breaking down
 * twice makes nothing twice; below a part that was closed or given up nothing is made. Laws in the test.
 */
import type { UnitLevel } from "../org/levels/OrgLevel.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { TreePath } from "../org/TreePath.ts"

export interface CascadePlace {
  readonly id: OrgUnitId
  readonly parentId: OrgUnitId | null
  readonly level: UnitLevel
  readonly path: TreePath
}

export interface CascadeLevel {
  readonly code: UnitLevel
  readonly rank: number
  readonly kind: "administrative" | "site"
}

export interface PlannedPart {
  readonly unitId: OrgUnitId
  /** The place whose part it stands under. */
  readonly under: OrgUnitId
}

export interface CascadeWanted {
  readonly top: OrgUnitId
  /** The branch, parents before their children; the top may be among them. */
  readonly places: ReadonlyArray<CascadePlace>
  readonly levels: ReadonlyArray<CascadeLevel>
  readonly leaf: CascadeLevel
  /** Places that have their part, and whether anything may stand below it. */
  readonly existing: ReadonlyMap<OrgUnitId, "open" | "closed">
}

/** On the way to a kind of site only the places that have one below are. */
const placesOnTheWay = ({ places, levels, leaf }: CascadeWanted) => {
  const known = new Map<string, CascadeLevel>(levels.map((level) => [level.code, level]))
  const isLeaf = ({ level }: CascadePlace): boolean => {
    const found = known.get(level)
    return leaf.kind === "site"
      ? level === leaf.code
      : found?.kind === leaf.kind && found.rank === leaf.rank
  }
  const isAbove = ({ level }: CascadePlace): boolean => {
    const found = known.get(level)
    return found?.kind === "administrative" && found.rank < leaf.rank
  }
  if (leaf.kind !== "site") return places.filter((place) => isAbove(place) || isLeaf(place))
  const lines = new Set(
    places.filter(isLeaf).flatMap(({ path }) => {
      const depth = path.length / 6
      return Array.from({ length: depth }, (_, at) => path.slice(0, (at + 1) * 6))
    })
  )
  return places.filter((place) => isLeaf(place) || (isAbove(place) && lines.has(place.path)))
}

export const cascadePlan = (wanted: CascadeWanted): ReadonlyArray<PlannedPart> => {
  const { top, places, existing } = wanted
  const parentOf = new Map(places.map(({ id, parentId }) => [id, parentId]))
  const open = new Map<OrgUnitId, boolean>()
  for (const [id, state] of existing) open.set(id, state === "open")
  const nearest = (id: OrgUnitId): OrgUnitId | null => {
    let above = parentOf.get(id) ?? null
    while (above !== null && !open.has(above)) above = parentOf.get(above) ?? null
    return above
  }
  const planned: Array<PlannedPart> = []
  for (const { id } of placesOnTheWay(wanted)) {
    if (id === top || open.has(id)) continue
    const under = nearest(id)
    const may = under !== null && open.get(under) === true
    open.set(id, may)
    if (may) planned.push({ unitId: id, under })
  }
  return planned
}
