/**
 * What became of one record when its import was undone. Kept is never silent: the reason is a word of this
 * list, and the row of the journal still says which cell the record came from. docs/rules/undo.md
 */
import { Schema } from "effect"

export const undoReasons = [
  /** A hand, or a later import, has changed it since. */
  "changed",
  /** It is not there any more. */
  "gone",
  /** Something that came later stands on it. */
  "in_use",
  /** Another unit has its old code now. */
  "code_taken",
  /** Outside of what whoever undoes may write. */
  "outside",
  /** The journal does not say what was there: personal data of it was erased, or it is too old. */
  "unreadable"
] as const
export type UndoReason = (typeof undoReasons)[number]

export type UndoOutcome =
  | { readonly outcome: "reversed"; readonly reason: null }
  | { readonly outcome: "kept" | "failed"; readonly reason: UndoReason }

export const reversed: UndoOutcome = { outcome: "reversed", reason: null }
export const kept = (reason: UndoReason): UndoOutcome => ({ outcome: "kept", reason })
export const failed = (reason: UndoReason): UndoOutcome => ({ outcome: "failed", reason })

export const UndoCounts = Schema.Struct({
  reversed: Schema.Int,
  kept: Schema.Int,
  failed: Schema.Int
})
export interface UndoCounts extends Schema.Schema.Type<typeof UndoCounts> {}

/** A record that stayed, with the cell it was read from. */
export const UndoLeft = Schema.Struct({
  path: Schema.String,
  seq: Schema.Int,
  entity: Schema.String,
  entityId: Schema.String,
  sheet: Schema.String,
  cell: Schema.String,
  outcome: Schema.Literals(["kept", "failed"]),
  reason: Schema.Literals(undoReasons)
})
export interface UndoLeft extends Schema.Schema.Type<typeof UndoLeft> {}
