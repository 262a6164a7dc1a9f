/**
 * Where the office's own total or rank is not the exact one. Reported with its cell and never used; one
 * that was exact until somebody changed scores by hand is told apart. docs/rules/ranking.md
 */
import type { ImportFile } from "../../importing/ImportBatch.ts"
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

type Place = Pick<Standing, "rank" | "card">

/** `before` is the place by the sheet's own scores, before any hand. */
export const discrepanciesOf = (
  standing: Place,
  before: Place | undefined,
  tally: Stated,
  unit: { readonly code: DivisionCode | null; readonly name: string },
  file: Pick<ImportFile, "path" | "batchId"> | undefined
): ReadonlyArray<Discrepancy> => {
  const where = {
    unitCode: unit.code,
    unitName: unit.name,
    batch: file?.batchId ?? null,
    file: file?.path ?? "",
    sheet: tally.sheetName ?? ""
  }
  const found: Array<Discrepancy> = []
  const { statedTotal, statedRank } = tally
  if (statedTotal !== null && statedTotal !== standing.card.total) {
    const [stated, computed] = [written(statedTotal), written(standing.card.total)]
    const [cell, editedSince] = [tally.statedTotalCell ?? "", statedTotal === before?.card.total]
    found.push({ ...where, what: "total", editedSince, stated, computed, cell })
  }
  if (statedRank !== null && statedRank !== standing.rank) {
    const computed = standing.rank === null ? outsideRanks : String(standing.rank)
    const stated = String(statedRank)
    const [cell, editedSince] = [tally.statedRankCell ?? "", statedRank === before?.rank]
    found.push({ ...where, what: "rank", editedSince, stated, computed, cell })
  }
  return found
}
