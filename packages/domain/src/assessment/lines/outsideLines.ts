/** What the ledger and the lines add to what a sheet says of a community as a whole. */
import { noPoints, type Points, total } from "../../shared/Points.ts"
import type { BesideLines } from "../scorecardOf.ts"
import type { ScoreTally } from "../ScoreTally.ts"

export interface OutsideLines {
  /** Of the ledger alone, before the scheme's caps. */
  readonly bonus: Points
  readonly penalty: Points
  /** Codes, each once, in the order of their letters. */
  readonly vetoes: ReadonlyArray<string>
}

export const nothingOutside: OutsideLines = { bonus: noPoints, penalty: noPoints, vetoes: [] }

/** Tally and ledger together: what `scorecardOf` takes after the sums. */
export const besideOf = (
  tally: Pick<ScoreTally, "bonus" | "vetoed"> | null,
  outside: OutsideLines | undefined
): BesideLines & { readonly bonus: Points } => {
  const { bonus, penalty, vetoes } = outside ?? nothingOutside
  return {
    bonus: total([tally?.bonus ?? noPoints, bonus]),
    penalty,
    vetoed: tally?.vetoed ?? false,
    vetoes
  }
}
