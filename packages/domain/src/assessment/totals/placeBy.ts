/**
 * A rank from counts alone. Where units share a total and something of them would part them, counts do not
 * know the rank: it is null then, and whoever asks reads those who share it, or the whole month. docs/rules/ranking.md
 */
import type { RankingTerms } from "../../scheme/document/RankingTerms.ts"

/** Of the units that stand in the ranks of one peer group. */
export interface PlaceCounts {
  /** How many have more, and how many have as much, the unit itself too. */
  readonly ahead: number
  readonly same: number
  /** How many totals there are above its own; counted for `dense` alone, else zero. */
  readonly totalsAhead: number
}

export const placeBy = (
  { ties, tieBreakers }: Pick<RankingTerms, "ties" | "tieBreakers">,
  { ahead, same, totalsAhead }: PlaceCounts
): number | null => {
  // Under `dense` a pair that is parted further up moves everybody behind it.
  if (ties === "dense") return tieBreakers.length === 0 ? totalsAhead + 1 : null
  if (same === 1) return ahead + 1
  if (tieBreakers.length > 0 || ties === "ordinal") return null
  return ties === "modified" ? ahead + same : ahead + 1
}
