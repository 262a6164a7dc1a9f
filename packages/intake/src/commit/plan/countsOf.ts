/** Counts of a report: each record of the file once. Errors are cells, so they come from the report. */
import type { Counts } from "../../report.ts"
import type { PlannedChange } from "./Plan.ts"

export const noCounts: Counts = { new: 0, changed: 0, unchanged: 0, skipped: 0, errors: 0 }

export const countsOf = (changes: ReadonlyArray<PlannedChange>): Counts => {
  const counts = { ...noCounts }
  for (const change of changes) if (change.counted) counts[change.action] += 1
  return counts
}

export const plusCounts = (a: Counts, b: Counts): Counts => ({
  new: a.new + b.new,
  changed: a.changed + b.changed,
  unchanged: a.unchanged + b.unchanged,
  skipped: a.skipped + b.skipped,
  errors: a.errors + b.errors
})
