/** The dated membership of one unit: what a change does to what was said before. docs/rules/ranking.md */
import { type Month, monthAfter, monthBefore } from "../../shared/Month.ts"
import type { GroupChange } from "./PeerGroup.ts"

type Change = Pick<GroupChange, "fromMonth" | "groupName">

/** By `changes` in any order. */
export const groupIn = (changes: ReadonlyArray<Change>, period: Month): string | null => {
  const before = changes.filter(({ fromMonth }) => fromMonth <= period)
  const [newest] = before.toSorted((a, b) => (a.fromMonth < b.fromMonth ? 1 : -1))
  return newest?.groupName ?? null
}

/** The last month of what holds in `period`; null: until further notice. */
export const lastMonthOf = (changes: ReadonlyArray<Change>, period: Month): Month | null => {
  const group = groupIn(changes, period)
  const next = changes
    .filter(({ fromMonth, groupName }) => fromMonth > period && groupName !== group)
    .map(({ fromMonth }) => fromMonth)
    .toSorted()[0]
  return next === undefined ? null : monthBefore(next)
}

/**
 * What has to be written so that the unit is in `group` from `from` to `until`: after the last month it is
 * again where it would have been. Without a last month everything later that was said goes.
 */
export const changesFor = (
  known: ReadonlyArray<Change>,
  group: string | null,
  from: Month,
  until: Month | null
): ReadonlyArray<Change> => {
  const own = { fromMonth: from, groupName: group }
  if (until === null) return [own]
  const next = monthAfter(until)
  return [own, { fromMonth: next, groupName: groupIn(known, next) }]
}
