/** What a hand wrote into a field and what the file says there. */
export interface HandEdit {
  /** As the record calls it; of a score `points`, `reason`, `bonus`, `bonusReason` or `vetoed`. */
  readonly field: string
  /** The code of the indicator a score belongs to. */
  readonly indicator?: string
  readonly stored: HandValue
  readonly incoming: HandValue
}

/** Points are text, or say why there are none. */
export type HandValue = string | number | boolean | null
