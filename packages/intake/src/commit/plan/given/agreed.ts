/**
 * A file that now says what somebody had written by hand. The record stays as it is; the journal notes the
 * fields once, so that what the next file says otherwise is an ordinary change again.
 */
import type { Finding } from "../../../report.ts"
import type { PlannedChange } from "../Plan.ts"

/** For the record in the journal. */
export const agreedIn = (agreed: ReadonlyArray<string>): { agreed?: ReadonlyArray<string> } =>
  agreed.length === 0 ? {} : { agreed }

export const told = (
  doubts: ReadonlyArray<Finding>,
  agreed: ReadonlyArray<string>
): Pick<PlannedChange, "doubts" | "agreed"> => ({
  ...(doubts.length === 0 ? {} : { doubts }),
  ...agreedIn(agreed)
})

export const unchanged = (
  base: Omit<PlannedChange, "action" | "before" | "after">,
  record: () => object
): PlannedChange => {
  const { agreed } = base
  if (agreed === undefined) return { ...base, action: "unchanged", before: null, after: null }
  return { ...base, action: "unchanged", before: record, after: () => ({ ...record(), agreed }) }
}
