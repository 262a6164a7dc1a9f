/**
 * What a scheme's tie-breakers say of two units of the same total. Whoever has no value for a breaker
 * stands behind whoever has one: not done and not applicable never win a place. docs/rules/ranking.md
 */
import type { TieBreaker } from "../../scheme/document/RankingTerms.ts"
import type { Comparing } from "./placed.ts"
import type { Share, TieFacts } from "./TieFacts.ts"

export interface Parted extends TieFacts {
  /** The code, then the name, then the identity: parts any two. */
  readonly key: string
}

export const byKey: Comparing<{ readonly key: string }> = (a, b) =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : 0

const known = (share: Share | undefined): Share | null =>
  share === undefined || share.of <= 0 ? null : share

/** Exact: the products stay far below what a number holds. */
const byShare = (one: Share | undefined, other: Share | undefined): number => {
  const [a, b] = [known(one), known(other)]
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return b.points * a.of - a.points * b.of
}

const byPrevious = ({ previous: a }: TieFacts, { previous: b }: TieFacts): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : b - a

const comparingBy = (breaker: TieBreaker): Comparing<Parted> => {
  switch (breaker.by) {
    case "fewerVetoes":
      return (a, b) => a.vetoes - b.vetoes
    case "indicator":
      return (a, b) => byShare(a.lines.get(breaker.code), b.lines.get(breaker.code))
    case "category":
      return (a, b) => byShare(a.categories.get(breaker.name), b.categories.get(breaker.name))
    case "rule":
      return (a, b) => (a.taken.get(breaker.code) ?? 0) - (b.taken.get(breaker.code) ?? 0)
    case "previous":
      return byPrevious
    case "code":
      return byKey
  }
}

export const tieOrder = (breakers: ReadonlyArray<TieBreaker>): Comparing<Parted> => {
  const orders = breakers.map(comparingBy)
  return (a, b) => {
    for (const order of orders) {
      const said = order(a, b)
      if (said !== 0) return said
    }
    return 0
  }
}

/** The breaker that parts two units; null where none of them does. */
export const partingBreaker = (
  breakers: ReadonlyArray<TieBreaker>,
  a: Parted,
  b: Parted
): TieBreaker | null => breakers.find((breaker) => comparingBy(breaker)(a, b) !== 0) ?? null

/** Whether the points of single lines are asked for, which a month's sums do not hold. */
export const asksForLines = (breakers: ReadonlyArray<TieBreaker>): boolean =>
  breakers.some(({ by }) => by === "indicator" || by === "rule")
