/** Where a sheet contradicts itself. A figure that only a change by hand has overtaken is no doubt. */
import type { Discrepancy, RankingView } from "@aiwei/domain/assessment/RankingView"

export const doubtsIn = (
  ranking: Pick<RankingView, "discrepancies"> | undefined
): ReadonlyArray<Discrepancy> =>
  (ranking?.discrepancies ?? []).filter(({ editedSince }) => !editedSince)
