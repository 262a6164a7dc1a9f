/**
 * A card's total if some of its lines weighed more or less. A line keeps the share of its points that it
 * earned, and the whole scale stays as long as it was: with every weight at 100 per cent nothing changes.
 */
import type { AssessedCard } from "../assessment/scoring/assess.ts"
import { noPoints, Points, type Precision, rounded, total } from "../shared/Points.ts"
import { ratio } from "../shared/Ratio.ts"

/** In per cent of its own weight, by the line's code: 110 is a tenth more. */
export type Weights = ReadonlyMap<string, number>

export const reweighted = (
  card: AssessedCard,
  weights: Weights,
  precision: Precision
): Points | null => {
  if (card.total === null) return null
  const sum = (of: "counted" | "applicable") =>
    card.lines.reduce(
      (so, line) => so + BigInt(line[of]) * BigInt(weights.get(line.code) ?? 100),
      0n
    )
  const [counted, applicable] = [sum("counted"), sum("applicable")]
  // With nothing that counted there is nothing to weigh.
  const base =
    applicable <= 0n
      ? noPoints
      : rounded(ratio(counted * BigInt(card.available), applicable), precision)
  const before = total([base, card.bonus, Points.make(-card.penalty)])
  return card.veto < 0 || before < 0 ? noPoints : before
}
