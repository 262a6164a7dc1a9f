/**
 * The zone board from what was read: what is wrong first, that is communities in no zone or in two and zones
 * that nobody leads, then the zones by number. Every community stands in a card or in no zone, never in both.
 */
import type { BoardCommunity, BoardZone, ZoneBoardRead } from "@aiwei/queries/duty/zoneBoardQueries"

export interface Sums {
  readonly communities: number
  readonly compounds: number
  readonly buildings: number
  readonly households: number
  readonly people: number
  readonly gaps: number
}

export interface BoardLine extends BoardCommunity {
  /** How many zones have it; more than one is a mistake of an old table. */
  readonly zones: number
}

export interface BoardCard {
  readonly zone: BoardZone
  /** `unknown`: a name that is on no staff list. */
  readonly leader: "known" | "unknown" | "none"
  readonly lines: ReadonlyArray<BoardLine>
  readonly sums: Sums
}

export interface Board {
  readonly loose: ReadonlyArray<BoardLine>
  readonly twice: ReadonlyArray<BoardLine>
  readonly cards: ReadonlyArray<BoardCard>
}

export const sumsOf = (lines: ReadonlyArray<BoardCommunity>): Sums => {
  const sum = (of: (line: BoardCommunity) => number) =>
    lines.reduce((all, line) => all + of(line), 0)
  return {
    communities: lines.length,
    compounds: sum(({ compounds }) => compounds),
    buildings: sum(({ buildings }) => buildings),
    households: sum(({ households }) => households),
    people: sum(({ people }) => people),
    gaps: sum(({ gaps }) => gaps)
  }
}

const leaderOf = ({ leaderId, leaderName }: BoardZone): BoardCard["leader"] => {
  if (leaderId !== null) return "known"
  return leaderName === null || leaderName.trim() === "" ? "none" : "unknown"
}

const urgency = { none: 0, unknown: 1, known: 2 } as const

const inOrder = (a: BoardCard, b: BoardCard): number =>
  urgency[a.leader] - urgency[b.leader] ||
  (a.zone.zoneNo ?? Infinity) - (b.zone.zoneNo ?? Infinity) ||
  a.zone.name.localeCompare(b.zone.name, "zh-Hans-CN", { numeric: true })

const uncounted = { compounds: 0, buildings: 0, households: 0, gaps: 0, people: 0 }

export const boardOf = ({ zones, communities }: ZoneBoardRead): Board => {
  const known = new Map<string, BoardCommunity>(communities.map((one) => [one.id, one]))
  const count = new Map<string, number>()
  for (const zone of zones) {
    for (const { id } of zone.communities) count.set(id, (count.get(id) ?? 0) + 1)
  }
  const lineOf = ({ id, name }: Pick<BoardCommunity, "id" | "name">): BoardLine => ({
    ...(known.get(id) ?? uncounted),
    id,
    name,
    zones: count.get(id) ?? 0
  })
  const cards = zones
    .map((zone): BoardCard => {
      const lines = zone.communities.map(lineOf)
      return { zone, leader: leaderOf(zone), lines, sums: sumsOf(lines) }
    })
    .toSorted(inOrder)
  const held = new Map(cards.flatMap(({ lines }) => lines).map((line) => [line.id, line]))
  return {
    loose: communities.filter(({ id }) => !held.has(id)).map(lineOf),
    twice: [...held.values()].filter((line) => line.zones > 1),
    cards
  }
}
