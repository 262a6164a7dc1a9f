/**
 * How many lots of each stratum come from each group: a flow that fills every stratum and overloads no
 * group. It counts lots and knows none of them; the answer to "can the rest still be filled" is exact.
 */
export interface Flow {
  /** Lots of a stratum that come from a group, and lots there that are left over. */
  readonly held: ReadonlyArray<Array<number>>
  readonly free: ReadonlyArray<Array<number>>
  /** How many more a group may give. */
  readonly spare: Array<number>
}

interface Reached {
  readonly stratum: number
  /** The group that gives a lot of the stratum up. */
  readonly from: number
}

type Ways = Map<number, Reached | null>

/** From groups that would have to give one more to one that can, by changing other strata's groups. */
export const search = (
  { held, free }: Flow,
  first: ReadonlyArray<number>,
  isEnd: (group: number) => boolean
): { readonly ways: Ways; readonly end: number | null } => {
  const ways: Ways = new Map(first.map((group) => [group, null]))
  for (const group of ways.keys()) {
    if (isEnd(group)) return { ways, end: group }
    for (const [stratum, own] of held.entries()) {
      if ((own[group] ?? 0) === 0) continue
      for (const [other, left] of free[stratum]?.entries() ?? []) {
        if (left > 0 && !ways.has(other)) ways.set(other, { stratum, from: group })
      }
    }
  }
  return { ways, end: null }
}

export const shift = ({ held, free }: Flow, stratum: number, group: number, by: 1 | -1): void => {
  const [own, left] = [held[stratum] ?? [], free[stratum] ?? []]
  own[group] = (own[group] ?? 0) + by
  left[group] = (left[group] ?? 0) - by
}

/** Walks back from the end; gives the group that began the way, which has room now. */
export const rerouted = (flow: Flow, ways: Ways, end: number): number => {
  let group = end
  for (let way = ways.get(group); way; way = ways.get(group)) {
    shift(flow, way.stratum, group, 1)
    shift(flow, way.stratum, way.from, -1)
    group = way.from
  }
  return group
}

const positive = (numbers: ReadonlyArray<number> | undefined): ReadonlyArray<number> =>
  (numbers ?? []).flatMap((n, at) => (n > 0 ? at : []))

/** One more lot for a stratum; where there is none, every stratum that stands in the way. */
export const augmented = (flow: Flow, stratum: number): ReadonlyArray<number> | null => {
  const isEnd = (group: number) => (flow.spare[group] ?? 0) > 0
  const { ways, end } = search(flow, positive(flow.free[stratum]), isEnd)
  if (end === null) {
    const others = [...ways.keys()].flatMap((group) =>
      flow.held.flatMap((own, at) => ((own[group] ?? 0) > 0 ? at : []))
    )
    return [...new Set([stratum, ...others])]
  }
  flow.spare[end] = (flow.spare[end] ?? 0) - 1
  shift(flow, stratum, rerouted(flow, ways, end), 1)
  return null
}

/** Makes one lot of the stratum come from that group, if that is possible at all. */
export const turnedTo = (flow: Flow, stratum: number, group: number): boolean => {
  const own = flow.held[stratum] ?? []
  if ((own[group] ?? 0) > 0) return true
  const [given] = positive(own)
  if (given === undefined) return false
  const isEnd = (at: number) => (own[at] ?? 0) > 0 || (flow.spare[at] ?? 0) > 0
  const { ways, end } = search(flow, [group], isEnd)
  if (end === null) return false
  const back = (own[end] ?? 0) > 0 ? end : given
  if (back !== end) {
    flow.spare[end] = (flow.spare[end] ?? 0) - 1
    flow.spare[back] = (flow.spare[back] ?? 0) + 1
  }
  shift(flow, stratum, back, -1)
  shift(flow, stratum, rerouted(flow, ways, end), 1)
  return true
}
