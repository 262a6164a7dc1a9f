/**
 * Draws from lots that belong to strata and to groups: every stratum gets its number and no group more than
 * its share. In the order of tickets a lot is taken exactly if the rest can still be filled, so a plan that
 * can be met is met, and every lot of some full list can come up. docs/rules/draw.md
 */
import { byTicket } from "./chance/ticket.ts"
import { augmented, type Flow, turnedTo } from "./flow.ts"
import type { Lot, Shortage } from "./Lot.ts"

export interface Quotas {
  /** How many of each stratum. */
  readonly strata: ReadonlyMap<string, number>
  /** The most of one group; null: no limit. */
  readonly perGroup: number | null
  /** How many of a group are in the list before anything is drawn. */
  readonly used: ReadonlyMap<string, number>
}

export type Chosen<A> =
  | { readonly kind: "drawn"; readonly lots: ReadonlyArray<A> }
  | { readonly kind: "short"; readonly shortages: ReadonlyArray<Shortage> }

const places = (names: Iterable<string>): ReadonlyMap<string, number> =>
  new Map([...new Set(names)].toSorted().map((name, at) => [name, at]))

interface Net {
  readonly strata: ReadonlyMap<string, number>
  readonly groups: ReadonlyMap<string, number>
  readonly flow: Flow
}

const netOf = (lots: ReadonlyArray<Lot>, { strata: wanted, perGroup, used }: Quotas): Net => {
  const strata = places(wanted.keys())
  const groups = places(lots.map(({ group }) => group))
  const none = () => Array.from({ length: groups.size }, () => 0)
  const free = Array.from({ length: strata.size }, none)
  for (const { stratum, group } of lots) {
    const [left, at] = [free[strata.get(stratum) ?? -1], groups.get(group) ?? -1]
    if (left !== undefined) left[at] = (left[at] ?? 0) + 1
  }
  const most = perGroup ?? lots.length
  const spare = [...groups.keys()].map((group) =>
    Math.max(0, most - (perGroup === null ? 0 : (used.get(group) ?? 0)))
  )
  return { strata, groups, flow: { held: free.map(none), free, spare } }
}

/** Strata in each other's way are told together. */
const joined = (sets: ReadonlyArray<ReadonlyArray<number>>): ReadonlyArray<ReadonlyArray<number>> =>
  sets.reduce<ReadonlyArray<ReadonlyArray<number>>>((so, next) => {
    const touching = so.filter((one) => one.some((at) => next.includes(at)))
    const rest = so.filter((one) => !touching.includes(one))
    return [...rest, [...new Set([...touching.flat(), ...next])]]
  }, [])

const filledUp = ({ strata, flow }: Net, wanted: Quotas["strata"]): ReadonlyArray<Shortage> => {
  const names = [...strata.keys()]
  const unfilled = [...strata].flatMap(([name, at]) => {
    for (let n = wanted.get(name) ?? 0; n > 0; n--) if (augmented(flow, at) !== null) return at
    return []
  })
  return joined(unfilled.map((at) => augmented(flow, at) ?? [at])).map((stuck) => {
    const short = stuck.map((at) => names[at] ?? "").toSorted()
    return {
      strata: short,
      wanted: short.reduce((sum, name) => sum + (wanted.get(name) ?? 0), 0),
      possible: stuck.reduce((sum, at) => sum + (flow.held[at] ?? []).reduce((n, x) => n + x, 0), 0)
    }
  })
}

/** In the order of tickets. */
export const chosen = <A extends Lot>(lots: ReadonlyArray<A>, quotas: Quotas): Chosen<A> => {
  const order = lots.filter(({ stratum }) => quotas.strata.has(stratum)).toSorted(byTicket)
  const net = netOf(order, quotas)
  const shortages = filledUp(net, quotas.strata)
  if (shortages.length > 0) return { kind: "short", shortages }
  // What cannot be turned to a group now can never be: the rest only becomes fewer.
  const given = new Set<string>()
  const taken = order.filter(({ stratum, group }) => {
    const [at, of] = [net.strata.get(stratum) ?? -1, net.groups.get(group) ?? -1]
    if (given.has(`${at} ${of}`)) return false
    if (!turnedTo(net.flow, at, of)) {
      given.add(`${at} ${of}`)
      return false
    }
    const held = net.flow.held[at]
    if (held !== undefined) held[of] = (held[of] ?? 0) - 1
    return true
  })
  return { kind: "drawn", lots: taken }
}
