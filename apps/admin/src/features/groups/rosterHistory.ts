/**
 * The rosters a group has had: its first day and every day it was adjusted on, with who joined and who left.
 * What is told comes from the seats themselves, so it is right also where an adjustment says nothing of it.
 */
import type { GroupShown } from "@aiwei/queries/duty/groupQueries"

type Seat = GroupShown["seats"][number]

export interface RosterChange {
  readonly day: string
  /** Null for the day it was set up. */
  readonly reason: string | null
  readonly docNo: string | null
  readonly joined: ReadonlyArray<string>
  readonly left: ReadonlyArray<string>
}

type History = Pick<GroupShown, "seats" | "adjustments"> & {
  readonly group: Pick<GroupShown["group"], "validFrom" | "docNo">
}

/** The newest first. Several adjustments of one day are one roster with several reasons. */
export const rosterHistory = (
  { group, seats, adjustments }: History,
  nameOf: (seat: Seat) => string
): ReadonlyArray<RosterChange> => {
  const byDay = Map.groupBy(adjustments, ({ onDay }) => onDay as string)
  const days = [...new Set<string>([group.validFrom, ...byDay.keys()])].toSorted().toReversed()
  /** What was adjusted on the first day only mended it. */
  const isFirst = (day: string) => day === group.validFrom
  return days.map((day) => {
    const said = byDay.get(day) ?? []
    const reasons = said.map(({ reason }) => reason)
    return {
      day,
      reason: isFirst(day) || reasons.length === 0 ? null : [...new Set(reasons)].join(" / "),
      docNo: isFirst(day) ? group.docNo : (said[0]?.docNo ?? null),
      joined: seats.filter(({ validFrom }) => validFrom === day).map(nameOf),
      left: seats.filter(({ validTo }) => validTo === day).map(nameOf)
    }
  })
}
