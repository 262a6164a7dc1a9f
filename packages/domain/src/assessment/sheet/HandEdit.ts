/**
 * What somebody did to a score by hand: who, when, why, and what stood there before the first edit. The
 * imported cell stays on the entry as its origin; an edit back to the origin leaves no mark at all.
 */
import { Schema } from "effect"

import { Points } from "../../shared/Points.ts"

const text = Schema.NullOr(Schema.String)

const mark = {
  /** As the audit trail writes it: `account:li`. */
  by: Schema.String,
  at: Schema.String,
  /** Of the save, which may have changed many scores. */
  reason: Schema.String
}

export interface EditMark {
  readonly by: string
  readonly at: string
  readonly reason: string
}

/** The part of an entry that a hand can change. */
export const EntryValue = Schema.Struct({
  points: Schema.NullOr(Points),
  deduction: Schema.NullOr(Points),
  notApplicable: Schema.Boolean,
  reason: text
})
export interface EntryValue extends Schema.Schema.Type<typeof EntryValue> {}

/** `was` is null where nothing was recorded before. */
export const EntryEdit = Schema.Struct({ ...mark, was: Schema.NullOr(EntryValue) })
export interface EntryEdit extends Schema.Schema.Type<typeof EntryEdit> {}

/** The part of a tally that a hand can change. */
export const TallyValue = Schema.Struct({
  bonus: Points,
  bonusReason: text,
  vetoed: Schema.Boolean
})
export interface TallyValue extends Schema.Schema.Type<typeof TallyValue> {}

const Mark = Schema.Struct(mark)

/**
 * The mark is that of the last save. A part that an earlier save changed, and the last one did not, keeps
 * that save's mark: whoever lifted a veto is not whoever added a bonus later.
 */
export const TallyEdit = Schema.Struct({
  ...mark,
  was: Schema.NullOr(TallyValue),
  bonus: Schema.optionalKey(Mark),
  veto: Schema.optionalKey(Mark)
})
export interface TallyEdit extends Schema.Schema.Type<typeof TallyEdit> {}
