/**
 * How long personal data is kept, by kind, and why. The days are the office's to choose within bounds;
 * the bounds and where they come from are fixed here. docs/rules/personalData.md
 */
import { Schema } from "effect"

export const retentionKinds = ["complainants", "signIns", "leavers"] as const
export const RetentionKind = Schema.Literals(retentionKinds)
export type RetentionKind = typeof RetentionKind.Type

export const RetentionRule = Schema.Struct({
  kind: RetentionKind,
  days: Schema.Int,
  /** Why this long, in words. */
  basis: Schema.String,
  /** The law or the decision it rests on. */
  source: Schema.String,
  /** `law`: the bound is one; `usual`: an office must still decide; `decided`: it has. */
  status: Schema.Literals(["law", "usual", "decided"]),
  changedAt: Schema.NullOr(Schema.String)
})
export interface RetentionRule extends Schema.Schema.Type<typeof RetentionRule> {}

export interface RetentionBounds {
  readonly least: number
  readonly most: number
}

/** Ten years: longer is no shortest time for anything here. */
const longest = 3660

export const retentionBounds: Readonly<Record<RetentionKind, RetentionBounds>> = {
  complainants: { least: 30, most: longest },
  // Six months are at most 184 days; a few more bridge a backup and a holiday.
  signIns: { least: 190, most: longest },
  leavers: { least: 1, most: longest }
}
