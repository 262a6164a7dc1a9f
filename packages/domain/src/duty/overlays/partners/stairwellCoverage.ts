/**
 * Which stairwells of a branch are allotted to a partner unit: one is covered when it, its building or
 * anything above within the community is. Each is covered or on the list, never both; laws in the test.
 */
import type { UnitLevel } from "../../../org/levels/OrgLevel.ts"
import type { OrgUnitId } from "../../../org/OrgUnitId.ts"
import { lineage, type TreePath } from "../../../org/TreePath.ts"

/** A building, or a stairwell that stands in the tree by itself. */
export interface HousePlace {
  readonly id: OrgUnitId
  readonly name: string
  readonly level: UnitLevel
  readonly path: TreePath
  /** Of a building: how many it has; null while nobody has counted. */
  readonly stairwells: number | null
}

export interface OpenStairwell {
  /** The stairwell's own unit, or its building. */
  readonly placeId: OrgUnitId
  readonly path: TreePath
  readonly building: string
  /** Counted through the building; null for one that is a unit, and for a building nobody has counted. */
  readonly no: number | null
  /** The building as a whole is meant: how many stairwells it has is not known. */
  readonly uncounted: boolean
}

export interface StairwellCoverage {
  /** A building nobody has counted is one. */
  readonly total: number
  readonly covered: number
  readonly uncounted: number
  /** In the order of the tree. */
  readonly open: ReadonlyArray<OpenStairwell>
}

/** 2单元, 二单元 and 2 are the second. */
const numberIn = (name: string): number | null => {
  const digits = /\d+/.exec(name.normalize("NFKC"))?.[0]
  if (digits !== undefined) return Number(digits)
  const at = "一二三四五六七八九".indexOf(name.charAt(0))
  return at < 0 ? null : at + 1
}

/** Numbers left for the stairwells that are no units: those that no unit bears, the lowest first. */
const numbersLeft = (count: number, named: ReadonlyArray<HousePlace>): ReadonlyArray<number> => {
  const taken = new Set(named.map(({ name }) => numberIn(name)))
  const free = Array.from({ length: count }, (_, at) => at + 1).filter((no) => !taken.has(no))
  return free.slice(0, Math.max(0, count - named.length))
}

const open = (building: HousePlace, place: HousePlace, no: number | null, uncounted = false) => ({
  placeId: place.id,
  path: place.path,
  building: building.name,
  no,
  uncounted
})

/** Every stairwell of one building, as it is listed while it is open. */
const stairwellsOf = (building: HousePlace, named: ReadonlyArray<HousePlace>) => {
  const own = named.map((unit) => open(building, unit, null))
  const count = building.stairwells ?? 0
  const others = numbersLeft(count, named).map((no) => open(building, building, no))
  if (own.length + others.length > 0) return [...own, ...others]
  return [open(building, building, null, true)]
}

/** `allotted` are the paths of places given to somebody who is there, at the community or below it. */
export const stairwellCoverage = (
  places: ReadonlyArray<HousePlace>,
  allotted: ReadonlySet<TreePath>
): StairwellCoverage => {
  const isAllotted = (path: TreePath) => lineage(path).some((above) => allotted.has(above))
  const units = Map.groupBy(
    places.filter(({ level }) => level === "stairwell"),
    ({ path }) => path.slice(0, -6)
  )
  const all = places
    .filter(({ level }) => level === "building")
    .flatMap((building) => stairwellsOf(building, units.get(building.path) ?? []))
  const left = all.filter(({ path }) => !isAllotted(path))
  return {
    total: all.length,
    covered: all.length - left.length,
    uncounted: all.filter(({ uncounted }) => uncounted).length,
    open: left
  }
}
