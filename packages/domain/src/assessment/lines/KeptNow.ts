/** What a write has just kept: it need not be read again to be told. */
import type { PlaceRead } from "../ScoreRepo.ts"
import type { KeptLine } from "./KeptLine.ts"

export interface KeptNow {
  /** Every line that was touched. */
  readonly lines: ReadonlyArray<KeptLine>
  /** Of a single unit in a month without groups; null otherwise. Totals are not told apart. */
  readonly place: PlaceRead | null
}
