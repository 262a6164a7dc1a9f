/**
 * The rows that a tree shows, worked out from what is open and never listed: an open branch knows which
 * of its children are open and how many rows they add, so any row is found by halving. What makes 600,000
 * nodes cheap is that only open branches cost anything, and that a branch is built anew only when
 * something below it has changed.
 */
export interface Place {
  /** null: the node stands at the top. */
  readonly parent: string | null
  readonly index: number
}

export interface Branch {
  /** null: the root, which is no node. */
  readonly id: string | null
  /** Where the node itself stands. */
  readonly place: Place
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
  /** Open nodes; whether one is shown is told by its parents. */
  readonly byId: ReadonlyMap<string, Branch>
}

export interface Known {
  readonly count: (parent: string | null) => number
  readonly placeOf: (id: string) => Place | undefined
}

export const topPlace: Place = { parent: null, index: -1 }

/** The open children of one parent, by place. */
export type Opened = ReadonlyMap<number, string>

/** `child` gives the branch of an open child; a place past the end adds no rows. */
export const makeBranch = (
  own: { readonly id: string | null; readonly place: Place; readonly count: number },
  opened: Opened | undefined,
  child: (id: string) => Branch
): Branch => {
  const at = [...(opened?.keys() ?? [])].filter((index) => index < own.count)
  at.sort((a, b) => a - b)
  const open: Array<Branch> = []
  const before = [0]
  let added = 0
  for (const index of at) {
    const laid = child(opened?.get(index) ?? "")
    open.push(laid)
    added += laid.size
    before.push(added)
  }
  return { ...own, size: own.count + added, open, at, before }
}
