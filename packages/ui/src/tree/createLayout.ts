/**
 * Lays a tree out again and again, keeping every branch below which nothing has changed. Going through
 * what is open each time is cheap (a look at place and count); building branches is what costs.
 */
import {
  type Branch,
  type Known,
  type Layout,
  makeBranch,
  type Opened,
  type Place,
  topPlace
} from "./Branch.ts"

const same = (a: Place | undefined, b: Place | undefined) =>
  a?.parent === b?.parent && a?.index === b?.index

type Groups = ReadonlyMap<string | null, Opened>

/** Builds what is not built yet, from the top down to every open node that is shown. */
const builder = (
  built: Map<string, Branch>,
  groups: Groups,
  places: ReadonlyMap<string, Place>,
  known: Known
) => {
  const build = (id: string): Branch => {
    const kept = built.get(id)
    if (kept !== undefined) return kept
    const own = { id, place: places.get(id) ?? topPlace, count: known.count(id) }
    const made = makeBranch(own, groups.get(id), build)
    built.set(id, made)
    return made
  }
  return build
}

export const createLayout = () => {
  const places = new Map<string, Place>()
  const groups = new Map<string | null, Map<number, string>>()
  const built = new Map<string, Branch>()
  let root: Branch | undefined
  /** A branch that has changed makes those above it build anew, shown or not. */
  const touch = (from: string | null) => {
    for (let id: string | null | undefined = from; id !== undefined;) {
      if (id === null) {
        root = undefined
        return
      }
      built.delete(id)
      id = places.get(id)?.parent
    }
  }
  const remove = (id: string) => {
    const place = places.get(id)
    if (place === undefined) return
    touch(id)
    touch(place.parent)
    const group = groups.get(place.parent)
    // Another node may stand there by now.
    if (group?.get(place.index) === id) group.delete(place.index)
    places.delete(id)
  }
  const add = (id: string, place: Place) => {
    const group = groups.get(place.parent)
    if (group === undefined) groups.set(place.parent, new Map([[place.index, id]]))
    else group.set(place.index, id)
    places.set(id, place)
    touch(place.parent)
  }
  const look = (id: string, known: Known) => {
    const place = known.placeOf(id)
    if (!same(place, places.get(id))) {
      remove(id)
      if (place !== undefined) add(id, place)
    }
    const branch = built.get(id)
    if (branch !== undefined && branch.count !== known.count(id)) touch(id)
  }
  return (expanded: ReadonlySet<string>, known: Known): Layout => {
    for (const id of places.keys()) if (!expanded.has(id)) remove(id)
    for (const id of expanded) look(id, known)
    const count = known.count(null)
    if (root === undefined || root.count !== count)
      root = makeBranch(
        { id: null, place: topPlace, count },
        groups.get(null),
        builder(built, groups, places, known)
      )
    return { root, byId: built }
  }
}

export const layOut = (expanded: ReadonlySet<string>, known: Known): Layout =>
  createLayout()(expanded, known)
