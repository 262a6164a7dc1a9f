/** The words of everything that shows or asks for a day. */
export interface DayWords {
  readonly openCalendar: string
  readonly previousMonth: string
  readonly nextMonth: string
  readonly today: string
  /** Seven, Monday first. */
  readonly weekdays: ReadonlyArray<string>
  readonly month: (year: number, month: number) => string
  /** What was typed is no day; says which forms are understood. */
  readonly unreadable: string
  readonly outside: string
}

export interface AsOfWords extends DayWords {
  readonly previousDay: string
  readonly nextDay: string
  readonly backToToday: string
}

export interface RailWords {
  readonly label: string
  readonly month: (year: number, month: number) => string
  /** Heading of the list that says the same as the rail. */
  readonly events: (count: number) => string
}
