/** What the sessions of a partner unit come to, and how many of them were at weekends. */
import type { Day } from "../../../shared/Day.ts"
import { isWeekend } from "./isWeekend.ts"
import type { PartnerSession } from "./PartnerSession.ts"

export interface SessionSums {
  readonly sessions: number
  readonly atWeekends: number
  /** Of all sessions: somebody who came twice counts twice. */
  readonly people: number
  /** Minutes times people; sessions whose length nobody wrote down add nothing. */
  readonly personMinutes: number
  readonly ads: number
  readonly deadCorners: number
  readonly clutter: number
  readonly lastDay: Day | null
}

type Summed = Pick<PartnerSession, "day" | "people" | "minutes" | "ads" | "deadCorners" | "clutter">

export const sessionSums = (rows: ReadonlyArray<Summed>): SessionSums => {
  const sum = (of: (row: Summed) => number) => rows.reduce((all, row) => all + of(row), 0)
  return {
    sessions: rows.length,
    atWeekends: rows.filter(({ day }) => isWeekend(day)).length,
    people: sum(({ people }) => people),
    personMinutes: sum(({ people, minutes }) => people * (minutes ?? 0)),
    ads: sum(({ ads }) => ads),
    deadCorners: sum(({ deadCorners }) => deadCorners),
    clutter: sum(({ clutter }) => clutter),
    lastDay:
      rows
        .map(({ day }) => day)
        .toSorted()
        .at(-1) ?? null
  }
}
