/**
 * How the agreement of a frontage stands on a day: unsigned, signed or expired, and whether the last check
 * under it found a breach. Rates are counted over the same states; laws in the test of this file.
 */
import type { Day } from "../../../shared/Day.ts"

export const agreementStates = ["unsigned", "signed", "expired"] as const
export type AgreementState = (typeof agreementStates)[number]

export interface Standing {
  /** Of the last signing on or before the day; null while there is none. */
  readonly signedOn: Day | null
  /** The last day on which it holds. */
  readonly validUntil: Day | null
  /** Of the last check on or before the day. */
  readonly checkedOn: Day | null
  readonly breaches: ReadonlyArray<string>
}

export const agreementState = ({ signedOn, validUntil }: Standing, day: Day): AgreementState => {
  if (signedOn === null || day < signedOn) return "unsigned"
  return validUntil !== null && validUntil < day ? "expired" : "signed"
}

/** A breach is open until the next check finds none. What was found before the last signing counts on. */
export const isBreached = ({ checkedOn, breaches }: Standing, day: Day): boolean =>
  checkedOn !== null && checkedOn <= day && breaches.length > 0

export interface FrontageCounts {
  readonly total: number
  readonly signed: number
  readonly expired: number
  readonly unsigned: number
  readonly breached: number
}

export const frontageCounts = (rows: ReadonlyArray<Standing>, day: Day): FrontageCounts => {
  const of = Map.groupBy(rows, (row) => agreementState(row, day))
  const count = (state: AgreementState) => of.get(state)?.length ?? 0
  return {
    total: rows.length,
    signed: count("signed"),
    expired: count("expired"),
    unsigned: count("unsigned"),
    breached: rows.filter((row) => isBreached(row, day)).length
  }
}
