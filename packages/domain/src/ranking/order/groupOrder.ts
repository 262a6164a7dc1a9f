/**
 * Ranks of a month, each peer group apart. Totals decide; then what the scheme says parts equals; whoever
 * has no rank stands last in its group. docs/rules/ranking.md
 */
import type { TieBreaker } from "../../scheme/document/RankingTerms.ts"
import type { Points } from "../../shared/Points.ts"
import { type PlaceInGroup, placesInGroup } from "../lastPlaces.ts"
import type { RankRules } from "../RankRules.ts"
import { type Comparing, type Placed, placed } from "./placed.ts"
import { byKey, type Parted, partingBreaker, tieOrder } from "./tieOrder.ts"

export interface Ranking extends Parted {
  readonly group: string | null
  /** Null only for what stands outside. */
  readonly compared: Points | null
  /** Null: in the ranks. */
  readonly outside: string | null
}

/** A breaker of the scheme, or the code, which nobody declared and which is told. */
export interface PartedBy {
  readonly breaker: TieBreaker
  readonly declared: boolean
}

export interface InOrder<A> {
  readonly entry: A
  readonly rank: number | null
  readonly sharing: ReadonlyArray<A>
  readonly place: PlaceInGroup | null
  readonly partedBy: PartedBy | null
}

/** Those before and after the known groups: none at all, and groups the office no longer has. */
const groupsIn = (
  entries: ReadonlyArray<Ranking>,
  known: ReadonlyArray<string>
): ReadonlyArray<string | null> => {
  const used = new Set(entries.map(({ group }) => group))
  const other = [...used].flatMap((group) =>
    group === null || known.includes(group) ? [] : [group]
  )
  return [null, ...known, ...other.toSorted()].filter((group) => used.has(group))
}

const partedBy = <A extends Ranking>(
  above: Placed<A> | undefined,
  { entry, lastDecided, rank }: Placed<A>,
  breakers: ReadonlyArray<TieBreaker>
): PartedBy | null => {
  if (above === undefined || above.rank === rank) return null
  if (above.entry.compared !== entry.compared) return null
  const breaker = partingBreaker(breakers, above.entry, entry)
  if (breaker !== null) return { breaker, declared: true }
  return lastDecided ? { breaker: { by: "code" }, declared: false } : null
}

const inGroup = <A extends Ranking>(
  entries: ReadonlyArray<A>,
  { ranking: { ties, tieBreakers } }: RankRules
): ReadonlyArray<InOrder<A>> => {
  const parting = tieOrder(tieBreakers)
  const compare: Comparing<A> = (a, b) => (b.compared ?? 0) - (a.compared ?? 0) || parting(a, b)
  const order = placed(
    entries.filter(({ outside }) => outside === null),
    compare,
    byKey,
    ties
  )
  const sharing = Map.groupBy(order, ({ rank }) => rank)
  const blocks = new Map([...sharing].map(([rank, all]) => [rank, all.map((one) => one.entry)]))
  const places = placesInGroup([...blocks.values()])
  const inRanks = order.map((one, at) => ({
    entry: one.entry,
    rank: one.rank,
    sharing: blocks.get(one.rank) ?? [],
    place: places.get(one.entry) ?? null,
    partedBy: partedBy(order[at - 1], one, tieBreakers)
  }))
  const outside = entries
    .filter((entry) => entry.outside !== null)
    .toSorted(byKey)
    .map((entry) => ({ entry, rank: null, sharing: [], place: null, partedBy: null }))
  return [...inRanks, ...outside]
}

export const groupOrder = <A extends Ranking>(
  entries: ReadonlyArray<A>,
  rules: RankRules
): ReadonlyArray<InOrder<A>> => {
  const members = Map.groupBy(entries, ({ group }) => group)
  return groupsIn(entries, rules.groups).flatMap((group) =>
    inGroup(members.get(group) ?? [], rules)
  )
}
