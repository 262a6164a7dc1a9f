/**
 * Where the office's own total or rank is not the exact one. Reported with its cell and never used:
 * the page is docs/rules/ranking.md.
 */
import type { DivisionCode } from "../../org/DivisionCode.ts"
import { written } from "../../shared/Points.ts"
import type { Discrepancy } from "../RankingView.ts"
import type { ScoreTally } from "../ScoreTally.ts"
import type { Standing } from "../standings.ts"

/** What stands where a vetoed community would have a rank. */
export const outsideRanks = "—"

type Stated = Pick<
  ScoreTally,
  "statedTotal" | "statedTotalCell" | "statedRank" | "statedRankCell" | "sheetName"
>

export const discrepanciesOf = (
  standing: Pick<Standing, "rank" | "card">,
  tally: Stated,
  unit: { readonly code: DivisionCode | null; readonly name: string },
  file: string
): ReadonlyArray<Discrepancy> => {
  const where = { unitCode: unit.code, unitName: unit.name, file, sheet: tally.sheetName ?? "" }
  const found: Array<Discrepancy> = []
  const { statedTotal, statedRank } = tally
  if (statedTotal !== null && statedTotal !== standing.card.total) {
    const [stated, computed] = [written(statedTotal), written(standing.card.total)]
    found.push({ ...where, what: "total", stated, computed, cell: tally.statedTotalCell ?? "" })
  }
  if (statedRank !== null && statedRank !== standing.rank) {
    const computed = standing.rank === null ? outsideRanks : String(standing.rank)
    const stated = String(statedRank)
    found.push({ ...where, what: "rank", stated, computed, cell: tally.statedRankCell ?? "" })
  }
  return found
}
