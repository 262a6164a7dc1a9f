/** A total as a sum on one line: `100 − 1.50 − 0.50 + 2.00`. Read from left to right it gives the total. */
import { type Points, Points as PointsOf, total, written } from "../../shared/Points.ts"
import type { Leaf } from "../leafOf.ts"
import type { Scorecard } from "../scorecardOf.ts"

const term = (points: Points): string =>
  points < 0 ? ` − ${written(PointsOf.make(-points))}` : ` + ${written(points)}`

const withoutZeros = (points: Points): string => written(points).replace(/\.00$/, "")

export const equationOf = (leaves: ReadonlyArray<Leaf>, card: Scorecard): string => {
  const start = total(leaves.map((leaf) => leaf.worth))
  const lost = leaves.map((leaf) => PointsOf.make(leaf.counted - leaf.worth))
  const penalty = PointsOf.make(-card.penalty)
  const terms = [...lost, card.rebase, card.bonus, penalty, card.floor, card.veto].filter(
    (points) => points !== 0
  )
  return withoutZeros(start) + terms.map(term).join("")
}
