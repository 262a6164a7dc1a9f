/**
 * Two orders of the same units side by side: who moves, and how far. Ranks are competition ranks within the peer
 * group, so that a month is compared with itself by one rule. docs/rules/what-if.md
 */
import { ranked } from "../assessment/ranked.ts"
import type { Points } from "../shared/Points.ts"

export interface RankedUnit {
  readonly id: string
  readonly group: string | null
  /** Null: no total (blocked). */
  readonly total: Points | null
  /** Vetoed: has a total and no rank. */
  readonly outside: boolean
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

interface Whole {
  readonly id: string
  readonly total: Points
}

const ranksOf = (units: ReadonlyArray<RankedUnit>): ReadonlyMap<string, number> => {
  const groups = new Map<string | null, Array<Whole>>()
  for (const { id, group, total, outside } of units) {
    if (total === null || outside) continue
    const known = groups.get(group)
    if (known === undefined) groups.set(group, [{ id, total }])
    else known.push({ id, total })
  }
  return new Map(
    [...groups.values()].flatMap((own) =>
      ranked(own, ({ total }) => total).map(({ entry, rank }) => [entry.id, rank] as const)
    )
  )
}

/** Who stands first (or last) in its group. */
const ends = (
  units: ReadonlyArray<MovedUnit>,
  which: "before" | "after",
  last: boolean
): ReadonlySet<string> => {
  const lowest = new Map<string | null, number>()
  for (const { group, [which]: place } of units) {
    lowest.set(group, Math.max(lowest.get(group) ?? 1, place.rank ?? 1))
  }
  const at = (group: string | null) => (last ? lowest.get(group) : 1)
  return new Set(units.filter((one) => one[which].rank === at(one.group)).map(({ id }) => id))
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
  after: ReadonlyArray<RankedUnit>
): Moves => {
  const [ranks, newRanks] = [ranksOf(before), ranksOf(after)]
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
