/**
 * A month's order: totals ranked by the scheme's tie rule, each peer group apart, places gained since the
 * month before, runs of last places. Everything here is a whole number; `rankingView` writes it out. The
 * page is docs/rules/ranking.md.
 */
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import { isAmongLast, type PlaceInGroup } from "../ranking/lastPlaces.ts"
import { onWholeScale } from "../ranking/onWholeScale.ts"
import { groupOrder, type InOrder, type PartedBy } from "../ranking/order/groupOrder.ts"
import { nothingKnown, type TieFacts } from "../ranking/order/TieFacts.ts"
import type { OutsideRanks } from "../ranking/OutsideRanks.ts"
import { type RankRules, plainRules } from "../ranking/RankRules.ts"
import { noPoints, Points } from "../shared/Points.ts"
import type { CategorySum } from "./CategorySum.ts"
import { type BesideLines, type Scorecard, scorecardOf, type SchemeTerms } from "./scorecardOf.ts"

export interface Contestant {
  readonly unitId: OrgUnitId
  readonly sums: ReadonlyArray<CategorySum>
  readonly bonus: Points
  /** By the sheet or a hand. */
  readonly vetoed: boolean
  /** Of the ledger and the lines; left out: none. */
  readonly penalty?: Points | undefined
  readonly vetoes?: BesideLines["vetoes"] | undefined
  /** Peer group in this month; null or left out: with all that are in none. */
  readonly group?: string | null | undefined
  /** What sets equals in a row: code, name, identity. Left out: the order in which they came. */
  readonly key?: string | undefined
  /** Single lines, where the scheme's tie-breakers ask for them. */
  readonly lines?: Pick<TieFacts, "lines" | "taken"> | undefined
}

/** What earlier publications say. */
export interface Earlier {
  /** Ranks in the newest version of the month before; null when that month is not published. */
  readonly ranks: ReadonlyMap<OrgUnitId, number | null> | null
  /** How long each had been last up to the published month before. */
  readonly bottomRuns: ReadonlyMap<OrgUnitId, number>
  /** In which group each had its rank; left out: nobody was in any. */
  readonly groups?: ReadonlyMap<OrgUnitId, string | null> | undefined
  /** Totals of the last published month, on this scheme's whole scale. */
  readonly points?: ReadonlyMap<OrgUnitId, Points> | undefined
}

export interface Standing {
  readonly unitId: OrgUnitId
  readonly rank: number | null
  readonly card: Scorecard
  /** Whether a veto keeps it out of the ranks; others are in `card.vetoed`. */
  readonly vetoed: boolean
  readonly group: string | null
  /** The total that is ranked: on the whole scale, where less than the whole could be had. */
  readonly compared: Points | null
  readonly outside: OutsideRanks | null
  readonly change: number | null
  /** On the whole scale, against the published month before. */
  readonly pointsChange: Points | null
  /** Everybody of this rank, the unit itself too; shared between them, so a great tie costs little. */
  readonly sharing: ReadonlyArray<OrgUnitId>
  /** What put it behind the one above it, whose total is the same; null where the totals differ. */
  readonly partedBy: PartedBy | null
  readonly bottomRun: number
}

interface Entry extends TieFacts {
  readonly unitId: OrgUnitId
  readonly key: string
  readonly group: string | null
  readonly card: Scorecard
  readonly compared: Points | null
  readonly outside: OutsideRanks | null
}

/** A total that a line blocks is none, and never zero. */
export const printedTotal = ({ total, blocks }: Scorecard): Points | null =>
  blocks > 0 ? null : total

const outsideOf = (card: Scorecard, { usual }: RankRules): OutsideRanks | null => {
  if (card.outOfRanks) return "vetoed"
  if (card.blocks > 0) return "blocked"
  const nothing = card.applicable <= 0 || card.available <= 0
  return !usual && nothing ? "nothingAssessed" : null
}

/** The total that is ranked; null where there is none. */
export const comparedOf = (card: Scorecard, terms: SchemeTerms): Points | null => {
  const total = printedTotal(card)
  return total === null ? null : onWholeScale(total, card.available, terms)
}

const cardOf = (terms: SchemeTerms, contestant: Contestant): Scorecard => {
  const { sums, bonus, vetoed, penalty = noPoints, vetoes = [] } = contestant
  return scorecardOf(terms, sums, bonus, { penalty, vetoed, vetoes })
}

const entryOf =
  (terms: SchemeTerms, earlier: Earlier, rules: RankRules) =>
  (contestant: Contestant, at: number): Entry => {
    const { unitId, sums, group, key, lines, vetoed } = contestant
    const card = cardOf(terms, contestant)
    const shares = sums.map(
      ({ category, points, applicable: of }) => [category, { points, of }] as const
    )
    return {
      ...nothingKnown,
      ...lines,
      unitId,
      group: group ?? null,
      key: key ?? String(at).padStart(8, "0"),
      vetoes: Math.max(card.vetoed.length, vetoed ? 1 : 0),
      categories: new Map(shares),
      previous: earlier.points?.get(unitId) ?? null,
      card,
      compared: comparedOf(card, terms),
      outside: outsideOf(card, rules)
    }
  }

/** A month without a rank neither adds to a run nor ends it; without a document or a group it ends it. */
const runOutside = ({ unitId }: Entry, earlier: Earlier, { usual }: RankRules): number =>
  usual ? 0 : (earlier.bottomRuns.get(unitId) ?? 0)

const runOf = (
  { unitId }: Entry,
  place: PlaceInGroup,
  earlier: Earlier,
  { ranking }: RankRules
): number =>
  isAmongLast(place, ranking.bottom?.places ?? 1) ? 1 + (earlier.bottomRuns.get(unitId) ?? 0) : 0

const changeOf = ({ unitId, group }: Entry, rank: number, earlier: Earlier): number | null => {
  const before = earlier.ranks?.get(unitId) ?? null
  const isSameGroup = (earlier.groups?.get(unitId) ?? null) === group
  return before === null || !isSameGroup ? null : before - rank
}

const pointsChangeOf = ({ unitId, compared }: Entry, earlier: Earlier): Points | null => {
  const before = earlier.ranks === null ? undefined : earlier.points?.get(unitId)
  return before === undefined || compared === null ? null : Points.make(compared - before)
}

type Sharing = Map<ReadonlyArray<Entry>, ReadonlyArray<OrgUnitId>>

const idsOf = (sharing: ReadonlyArray<Entry>, known: Sharing): ReadonlyArray<OrgUnitId> => {
  const ids = known.get(sharing) ?? sharing.map(({ unitId }) => unitId)
  known.set(sharing, ids)
  return ids
}

const standingOf = (earlier: Earlier, rules: RankRules) => {
  const shared: Sharing = new Map()
  return ({ entry, ...order }: InOrder<Entry>): Standing => {
    const { unitId, card, group, compared, outside } = entry
    const { rank, place } = order
    const placedIn = rank === null || place === null ? null : { rank, place }
    return {
      unitId,
      rank,
      card,
      vetoed: card.outOfRanks,
      group,
      compared,
      outside,
      change: placedIn && changeOf(entry, placedIn.rank, earlier),
      pointsChange: pointsChangeOf(entry, earlier),
      sharing: idsOf(order.sharing, shared),
      partedBy: order.partedBy,
      bottomRun: placedIn
        ? runOf(entry, placedIn.place, earlier, rules)
        : runOutside(entry, earlier, rules)
    }
  }
}

/** Group by group, best first and those outside the ranks last; equals in the order of their keys. */
export const standings = (
  terms: SchemeTerms,
  contestants: ReadonlyArray<Contestant>,
  earlier: Earlier,
  rules: RankRules = plainRules
): ReadonlyArray<Standing> => {
  const entries = contestants.map(entryOf(terms, earlier, rules))
  const standing = standingOf(earlier, rules)
  return groupOrder(entries, rules).map(standing)
}
