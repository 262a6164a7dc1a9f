/** What a day field is given. A day is the text YYYY-MM-DD, null is none. */
import type { DayWords } from "./DayWords.ts"
import type { DayBounds } from "./MonthGrid.tsx"

export interface DayFieldProps extends DayBounds {
  readonly label: string
  /** The label is said, not shown. */
  readonly quiet?: boolean
  readonly value: string | null
  readonly onChange: (day: string | null) => void
  readonly today: string
  readonly words: DayWords
  readonly hint?: string | undefined
  readonly error?: string | null
  /** May be emptied; else what was there comes back. */
  readonly optional?: boolean
  readonly name?: string
}
