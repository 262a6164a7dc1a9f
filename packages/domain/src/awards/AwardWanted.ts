/** What can be asked of the register of awards. */
import type { PassLine } from "../appraisal/pass/PassLine.ts"
import type { Day } from "../shared/Day.ts"
import type { AwardLevel } from "./Award.ts"

export interface OfOffice {
  readonly office?: string | null | undefined
}

export interface AddAward extends OfOffice {
  readonly place: string
  readonly title: string
  readonly level: AwardLevel
  readonly grantor: string
  readonly year: number
  readonly grantedOn?: Day | null | undefined
  readonly recheckYear?: number | null | undefined
  readonly docNo?: string | null | undefined
  readonly note?: string | null | undefined
  readonly file?: string | null | undefined
}

export interface WithdrawAward extends OfOffice {
  readonly id: string
  readonly reason: string
}

/** Everything anew: what is left out is empty. The file stays unless another one is given. */
export interface ChangeAward extends AddAward {
  readonly id: string
  readonly reason: string
}

export interface EligibleWanted extends OfOffice {
  readonly year: number
  readonly limit: PassLine
}
