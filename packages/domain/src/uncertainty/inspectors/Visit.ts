/** A visit of a site as a report about inspectors reads it: who, when, and what it scored on one scale. */
import type { Day } from "../../shared/Day.ts"
import type { Points } from "../../shared/Points.ts"

export interface Visit {
  readonly id: string
  readonly site: string
  readonly inspectors: ReadonlyArray<string>
  readonly day: Day
  /** Morning, afternoon, night, as the office writes it; null: nobody wrote it down. */
  readonly slot: string | null
  /** Which visit of that day it was for whoever made it, from 1; null where that is not known. */
  readonly order: number | null
  readonly score: Points
  /** The visit that this one scored again without knowing it. */
  readonly doubleOf: string | null
}
