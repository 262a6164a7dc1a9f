/** What a correction can change, in words: the pages and the command line say it alike. */
import type {
  LineStanding,
  MonthChange,
  UnitChange
} from "@aiwei/domain/assessment/board/BoardViews"

/** Of a line its own name says what it is; it stands before `standing`, `available` and `evidence`. */
export type ChangeKind = Exclude<UnitChange["what"], "indicator">

export interface ChangeWords {
  readonly kinds: Readonly<Record<ChangeKind, string>>
  /** Of the month as a whole, not of one unit. */
  readonly months: Readonly<Record<MonthChange["what"], string>>
  readonly standings: Readonly<Record<LineStanding, string>>
  readonly whole: string
  readonly none: string
  readonly yes: string
}
