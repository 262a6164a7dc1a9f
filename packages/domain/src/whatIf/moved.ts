/**
 * Two orders of the same units side by side: who moves, and how far. Each side is ranked as its scheme says, its
 * tie rule and tie-breakers too, within the peer groups of the month. docs/rules/what-if.md
 */
import { groupOrder } from "../ranking/order/groupOrder.ts"
import { nothingKnown } from "../ranking/order/TieFacts.ts"
import type { Parted } from "../ranking/order/tieOrder.ts"
import { plainRules, type RankRules } from "../ranking/RankRules.ts"
import type { Points } from "../shared/Points.ts"

export interface RankedUnit {
  readonly id: string
  readonly group: string | null
  /** Null: no total (blocked). */
  readonly total: Points | null
  /** Vetoed: has a total and no rank. */
  readonly outside: boolean
  /** What parts it from its equals; left out: nothing does. */
  readonly facts?: Parted | undefined
}

/** The rules of the month and those of what is tried: another scheme has its own tie-breakers. */
export interface BothRules {
  readonly before: RankRules
  readonly after: RankRules
}

export interface Place {
  readonly total: Points | null
  readonly rank: number | null
}

export interface MovedUnit {
  readonly id: string
  readonly group: string | null
  readonly before: Place
  readonly after: Place
  /** Places gained (above zero) or lost; null where it had or has no rank. */
  readonly places: number | null
}

export interface Moves {
  /** Whose rank is another one, who comes into the ranks or leaves them among them. */
  readonly moved: number
  /** The most places that anybody moves. */
  readonly farthest: number
  /** Whose total is another one. */
  readonly rescored: number
  /** Whether the first and the last rank of each group are the same units'. */
  readonly sameFirst: boolean
  readonly sameLast: boolean
  readonly units: ReadonlyArray<MovedUnit>
}

const ranksOf = (
  units: ReadonlyArray<RankedUnit>,
  rules: RankRules
): ReadonlyMap<string, number> => {
  const entries = units.map(({ id, group, total, outside, facts }) => ({
    ...nothingKnown,
    ...facts,
    key: facts?.key ?? id,
    id,
    group,
    compared: total,
    outside: outside || total === null ? "outside" : null
  }))
  return new Map(
    groupOrder(entries, rules).flatMap(({ entry, rank }) =>
      rank === null ? [] : [[entry.id, rank] as const]
    )
  )
}

/** Who stands first (or last) in its group. */
const ends = (
  units: ReadonlyArray<MovedUnit>,
  which: "before" | "after",
  last: boolean
): ReadonlySet<string> => {
  const end = new Map<string | null, number>()
  for (const { group, [which]: place } of units) {
    const so = end.get(group)
    if (place.rank === null) continue
    const further = last ? Math.max : Math.min
    end.set(group, so === undefined ? place.rank : further(so, place.rank))
  }
  const isEnd = (one: MovedUnit) =>
    one[which].rank !== null && one[which].rank === end.get(one.group)
  return new Set(units.filter(isEnd).map(({ id }) => id))
}

const sameEnds = (units: ReadonlyArray<MovedUnit>, last: boolean): boolean => {
  const [before, after] = [ends(units, "before", last), ends(units, "after", last)]
  return before.size === after.size && [...before].every((id) => after.has(id))
}

const inOrder = (a: MovedUnit, b: MovedUnit): number =>
  (a.group ?? "") < (b.group ?? "")
    ? -1
    : (a.group ?? "") > (b.group ?? "")
      ? 1
      : (a.before.rank ?? Infinity) - (b.before.rank ?? Infinity) || (a.id < b.id ? -1 : 1)

/** `after` names the same units; one that it does not name has no total any more. */
export const moves = (
  before: ReadonlyArray<RankedUnit>,
  after: ReadonlyArray<RankedUnit>,
  rules: BothRules = { before: plainRules, after: plainRules }
): Moves => {
  const [ranks, newRanks] = [ranksOf(before, rules.before), ranksOf(after, rules.after)]
  const totals = new Map(after.map(({ id, total }) => [id, total]))
  const units = before
    .map(({ id, group, total }): MovedUnit => {
      const [rank, newRank] = [ranks.get(id) ?? null, newRanks.get(id) ?? null]
      return {
        id,
        group,
        before: { total, rank },
        after: { total: totals.get(id) ?? null, rank: newRank },
        places: rank === null || newRank === null ? null : rank - newRank
      }
    })
    .toSorted(inOrder)
  return {
    moved: units.filter((one) => one.before.rank !== one.after.rank).length,
    farthest: units.reduce((most, { places }) => Math.max(most, Math.abs(places ?? 0)), 0),
    rescored: units.filter((one) => one.before.total !== one.after.total).length,
    sameFirst: sameEnds(units, false),
    sameLast: sameEnds(units, true),
    units
  }
}
