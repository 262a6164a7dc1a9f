/**
 * The counts of every place of a branch in one pass. Places come in the order of the tree, parents first.
 * A community's own figure of households stands for its buildings; a district's is the sum of what is in it.
 */
import type { TreePath } from "../TreePath.ts"
import { isWide } from "./isWide.ts"
import type { CountedPlace, PlaceCounts } from "./PlaceCounts.ts"

interface Open {
  readonly place: CountedPlace
  /** Null while nothing below has said how many. */
  below: number | null
  buildings: number
  gaps: number
}

const householdsOf = ({ place: { level, households }, below }: Open): number | null =>
  isWide(level) ? (below ?? households) : (households ?? below)

const opened = (place: CountedPlace): Open => ({
  place,
  below: null,
  buildings: place.level === "building" ? 1 : 0,
  gaps: place.gap
})

export const rolledUp = (
  places: Iterable<CountedPlace>,
  wanted: (place: CountedPlace) => boolean = () => true
): ReadonlyMap<TreePath, PlaceCounts> => {
  const counts = new Map<TreePath, PlaceCounts>()
  const open: Array<Open> = []
  const close = () => {
    const last = open.pop()
    if (last === undefined) return
    const households = householdsOf(last)
    const { place, buildings, gaps } = last
    if (wanted(place)) counts.set(place.path, { households: households ?? 0, buildings, gaps })
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
  return counts
}
