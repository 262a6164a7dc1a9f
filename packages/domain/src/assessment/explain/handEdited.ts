/** What an explanation says of values that somebody entered by hand: who, when, why, and what was there. */
import { type Points, written } from "../../shared/Points.ts"
import type { LeafEdit, SourceCell } from "../ExplanationView.ts"
import type { ScoreEntry } from "../ScoreEntry.ts"
import type { ScoreTally } from "../ScoreTally.ts"
import { noTally } from "../sheet/editedRows.ts"

type Marked = Omit<LeafEdit, "origin"> | null

/** A hand vouches for the value or a cell does, never both: the cell stays as the origin. */
export const sourceOrEdit = (
  cell: SourceCell | null,
  edit: Marked
): { readonly source: SourceCell | null; readonly edit: LeafEdit | null } =>
  edit === null ? { source: cell, edit } : { source: null, edit: { ...edit, origin: cell } }

const pointsText = (points: Points | null): string | null =>
  points === null ? null : written(points)

export const entryEdit = (entry: Pick<ScoreEntry, "edit"> | null): Marked => {
  if (entry === null || entry.edit === null) return null
  const { by, at, reason, was } = entry.edit
  if (was === null) return { by, at, reason, was }
  const { points, notApplicable, reason: why } = was
  return { by, at, reason, was: { points: pointsText(points), notApplicable, reason: why } }
}

type Extras = Pick<ScoreTally, "edit" | "bonus" | "bonusReason" | "vetoed">

/** Of the bonus, when it is the bonus that is other than before. */
export const bonusEdit = (tally: Extras | null): Marked => {
  if (tally === null || tally.edit === null) return null
  const { edit } = tally
  const before = edit.was ?? noTally
  if (before.bonus === tally.bonus && before.bonusReason === tally.bonusReason) return null
  const { by, at, reason } = edit.bonus ?? edit
  if (edit.was === null) return { by, at, reason, was: null }
  const points = written(before.bonus)
  return { by, at, reason, was: { points, notApplicable: false, reason: before.bonusReason } }
}

/** Of the veto: set or taken away, so there is nothing to say of what it was. */
export const vetoEdit = (tally: Extras | null): Marked => {
  if (tally === null || tally.edit === null) return null
  if ((tally.edit.was ?? noTally).vetoed === tally.vetoed) return null
  const { by, at, reason } = tally.edit.veto ?? tally.edit
  return { by, at, reason, was: null }
}
