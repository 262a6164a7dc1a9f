/**
 * The rows that a tree shows, worked out from what is open and never listed: an open branch knows where
 * its first child stands and which of its children are open, so any row is found by halving. What makes
 * 600,000 nodes cheap is that only open branches cost anything.
 */
export interface Place {
  /** null: the node stands at the top. */
  readonly parent: string | null
  readonly index: number
}

export interface Branch {
  readonly id: string | null
  readonly level: number
  /** Row of the first child. */
  readonly start: number
  /** Own children, open or not. */
  readonly count: number
  /** Rows below this branch: its children and all that is open under them. */
  readonly size: number
  readonly open: ReadonlyArray<Branch>
  /** Places of `open` among the children, rising. */
  readonly at: ReadonlyArray<number>
  /** Rows that `open[0..i)` add before `open[i]`; one entry longer than `open`. */
  readonly before: ReadonlyArray<number>
}

export interface Layout {
  readonly root: Branch
  readonly byId: ReadonlyMap<string, Branch>
}

interface Known {
  readonly count: (parent: string | null) => number
  readonly placeOf: (id: string) => Place | undefined
}

type ByParent = ReadonlyMap<string | null, ReadonlyArray<readonly [at: number, id: string]>>

const grouped = (expanded: Iterable<string>, known: Known): ByParent => {
  const groups = new Map<string | null, Array<readonly [number, string]>>()
  for (const id of expanded) {
    const place = known.placeOf(id)
    if (place === undefined) continue
    const group = groups.get(place.parent)
    if (group === undefined) groups.set(place.parent, [[place.index, id]])
    else group.push([place.index, id])
  }
  for (const group of groups.values()) group.sort(([a], [b]) => a - b)
  return groups
}

/** An open node whose parent is closed, or whose place is not known yet, adds no rows. */
export const layOut = (expanded: Iterable<string>, known: Known): Layout => {
  const groups = grouped(expanded, known)
  const byId = new Map<string, Branch>()
  const branch = (id: string | null, level: number, start: number): Branch => {
    const count = known.count(id)
    const open: Array<Branch> = []
    const at: Array<number> = []
    const before = [0]
    let added = 0
    for (const [index, child] of groups.get(id) ?? []) {
      if (index >= count) continue
      const laid = branch(child, level + 1, start + index + added + 1)
      open.push(laid)
      at.push(index)
      added += laid.size
      before.push(added)
    }
    const made = { id, level, start, count, size: count + added, open, at, before }
    if (id !== null) byId.set(id, made)
    return made
  }
  return { root: branch(null, 1, 0), byId }
}
