/**
 * The counts of every place of a branch in one pass. Places come in the order of the tree, parents first.
 * A community's own figure of households stands for its buildings; a district's is the sum of what is in it.
 */
import type { TreePath } from "../TreePath.ts"
import { isWide } from "./isWide.ts"
import type { CountedPlace, PlaceCounts, PlaceSum } from "./PlaceCounts.ts"

/** A place, and what is known to be in it without its being listed. */
export interface RolledPlace extends CountedPlace {
  readonly inside?: PlaceSum
}

interface Open {
  readonly place: RolledPlace
  /** Null while nothing below has said how many. */
  below: number | null
  buildings: number
  gaps: number
}

const householdsOf = ({ place: { level, households }, below }: Open): number | null =>
  isWide(level) ? (below ?? households) : (households ?? below)

const opened = (place: RolledPlace): Open => ({
  place,
  below: place.inside?.households ?? null,
  buildings: (place.inside?.buildings ?? 0) + (place.level === "building" ? 1 : 0),
  gaps: (place.inside?.gaps ?? 0) + place.gap
})

/** As `rolledUp`, and still knowing where nobody has said how many households there are. */
export const summedUp = (
  places: Iterable<RolledPlace>,
  wanted: (place: RolledPlace) => boolean = () => true
): ReadonlyMap<TreePath, PlaceSum> => {
  const sums = new Map<TreePath, PlaceSum>()
  const open: Array<Open> = []
  const close = () => {
    const last = open.pop()
    if (last === undefined) return
    const households = householdsOf(last)
    const { place, buildings, gaps } = last
    if (wanted(place)) sums.set(place.path, { households, buildings, gaps })
    const above = open.at(-1)
    if (above === undefined) return
    if (households !== null) above.below = (above.below ?? 0) + households
    above.buildings += buildings
    above.gaps += gaps
  }
  for (const place of places) {
    while (open.length > 0 && !place.path.startsWith(open.at(-1)?.place.path ?? "")) close()
    open.push(opened(place))
  }
  while (open.length > 0) close()
  return sums
}

export const rolledUp = (
  places: Iterable<RolledPlace>,
  wanted: (place: RolledPlace) => boolean = () => true
): ReadonlyMap<TreePath, PlaceCounts> =>
  new Map(
    [...summedUp(places, wanted)].map(([path, { households, buildings, gaps }]) => [
      path,
      { households: households ?? 0, buildings, gaps }
    ])
  )
