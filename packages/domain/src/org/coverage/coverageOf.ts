/**
 * Where the zones of an office leave a hole or lie over each other. A place is in a zone when it or
 * something above it is one of the zone's; a compound inside a community that is twice is not told again.
 */
import type { PersonId } from "../../people/Person.ts"
import type { UnitLevel } from "../levels/OrgLevel.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import { lineage, type TreePath } from "../TreePath.ts"

export interface CoveredPlace {
  readonly id: OrgUnitId
  readonly code: string | null
  readonly name: string
  readonly level: UnitLevel
  readonly path: TreePath
}

export interface CoveringZone {
  readonly id: string
  readonly name: string
  readonly leaderId: PersonId | null
  readonly leaderName: string | null
  readonly unitIds: ReadonlyArray<OrgUnitId>
}

export interface PlaceCovered extends CoveredPlace {
  /** From the office down, without the place itself. */
  readonly above: string
  readonly zones: ReadonlyArray<string>
}

export interface ZoneUnled {
  readonly id: string
  readonly name: string
  readonly leaderName: string | null
  /** `none` was named; `unknown`: the name is nobody's on the staff list; `left`: no post on that day. */
  readonly why: "none" | "unknown" | "left"
}

export interface Coverage {
  readonly uncovered: ReadonlyArray<PlaceCovered>
  readonly twice: ReadonlyArray<PlaceCovered>
  readonly unled: ReadonlyArray<ZoneUnled>
}

const asked = new Set<UnitLevel>(["community", "village", "compound"])

const unledOf = (zones: ReadonlyArray<CoveringZone>, inOffice: ReadonlySet<string>) =>
  zones.flatMap(({ id, name, leaderId, leaderName }): ReadonlyArray<ZoneUnled> => {
    if (leaderId !== null && inOffice.has(leaderId)) return []
    const why = leaderId !== null ? "left" : leaderName === null ? "none" : "unknown"
    return [{ id, name, leaderName, why }]
  })

/** `places` in the order of the tree; `inOffice` are the people who hold a post on the day. */
export const coverageOf = (
  places: ReadonlyArray<CoveredPlace>,
  zones: ReadonlyArray<CoveringZone>,
  inOffice: ReadonlySet<string>
): Coverage => {
  const zonesOf = new Map<OrgUnitId, Array<string>>()
  for (const { name, unitIds } of zones) {
    for (const id of unitIds) zonesOf.set(id, [...(zonesOf.get(id) ?? []), name])
  }
  const byPath = new Map(places.map((place) => [place.path, place]))
  const covered = places.flatMap((place): ReadonlyArray<PlaceCovered> => {
    if (!asked.has(place.level)) return []
    const line = lineage(place.path).flatMap((path) => byPath.get(path) ?? [])
    const own = zonesOf.get(place.id) ?? []
    const names = line.flatMap(({ id }) => zonesOf.get(id) ?? [])
    const above = line.slice(1, -1).map(({ name }) => name)
    // Whoever has a zone of its own may make it twice; what is inherited was told above.
    const all = own.length > 0 ? names : [...new Set(names)].slice(0, 1)
    return [{ ...place, above: above.join("/"), zones: all }]
  })
  // The compounds of a community that lies in no zone are told with it: one line, not forty.
  const holes = new Set<string>()
  const uncovered = covered.filter(({ zones: names, path, level }) => {
    if (names.length > 0) return false
    if (level !== "compound") holes.add(path)
    return level !== "compound" || !lineage(path).some((each) => holes.has(each))
  })
  return {
    uncovered,
    twice: covered.filter(({ zones: names }) => names.length > 1),
    unled: unledOf(zones, inOffice)
  }
}
