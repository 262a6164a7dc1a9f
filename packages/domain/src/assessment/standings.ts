/**
 * A month's order: totals ranked, vetoed communities outside the ranks, places gained since the month
 * before, runs of last places. Everything here is a whole number; `rankingView` writes it out. The
 * page is docs/rules/ranking.md.
 */
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { Points } from "../shared/Points.ts"
import type { CategorySum } from "./CategorySum.ts"
import { ranked } from "./ranked.ts"
import { type Scorecard, scorecardOf, type SchemeTerms } from "./scorecardOf.ts"

export interface Contestant {
  readonly unitId: OrgUnitId
  readonly sums: ReadonlyArray<CategorySum>
  readonly bonus: Points
  readonly vetoed: boolean
}

/** What earlier publications say. */
export interface Earlier {
  /** Ranks in the newest version of the month before; null when that month is not published. */
  readonly ranks: ReadonlyMap<OrgUnitId, number | null> | null
  /** How long each had been last up to the published month before. */
  readonly bottomRuns: ReadonlyMap<OrgUnitId, number>
}

export interface Standing {
  readonly unitId: OrgUnitId
  readonly rank: number | null
  readonly card: Scorecard
  readonly vetoed: boolean
  readonly change: number | null
  /** Everybody of this rank, the unit itself too; shared between them, so a great tie costs little. */
  readonly sharing: ReadonlyArray<OrgUnitId>
  readonly bottomRun: number
}

const byRank = (order: ReadonlyArray<{ readonly rank: number; readonly unitId: OrgUnitId }>) => {
  const sharing = new Map<number, Array<OrgUnitId>>()
  for (const { rank, unitId } of order) {
    const others = sharing.get(rank)
    if (others === undefined) sharing.set(rank, [unitId])
    else others.push(unitId)
  }
  return sharing
}

/** Best first and vetoed last; equals keep the order in which they came. */
export const standings = (
  terms: SchemeTerms,
  contestants: ReadonlyArray<Contestant>,
  earlier: Earlier
): ReadonlyArray<Standing> => {
  const cards = contestants.map(({ unitId, sums, bonus, vetoed }) => ({
    unitId,
    vetoed,
    card: scorecardOf(terms, sums, bonus)
  }))
  const order = ranked(
    cards.filter(({ vetoed }) => !vetoed),
    ({ card }) => card.total
  ).map(({ entry, rank }) => ({ ...entry, rank }))
  const sharers = byRank(order)
  const last = order.at(-1)?.rank ?? 1
  const placed = order.map(({ unitId, vetoed, card, rank }) => {
    const before = earlier.ranks?.get(unitId) ?? null
    // Where everybody shares the first rank nobody is last.
    const bottomRun = rank > 1 && rank === last ? 1 + (earlier.bottomRuns.get(unitId) ?? 0) : 0
    const change = before === null ? null : before - rank
    return { unitId, rank, card, vetoed, change, sharing: sharers.get(rank) ?? [], bottomRun }
  })
  const outside = cards
    .filter(({ vetoed }) => vetoed)
    .map(({ unitId, card, vetoed }) => ({
      unitId,
      rank: null,
      card,
      vetoed,
      change: null,
      sharing: [],
      bottomRun: 0
    }))
  return [...placed, ...outside]
}
