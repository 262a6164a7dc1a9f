/** What an explanation says of values that somebody entered by hand: who, when, why, and what was there. */
import { type Points, written } from "../../shared/Points.ts"
import type { LeafEdit, SourceCell } from "../ExplanationView.ts"
import type { ScoreEntry } from "../ScoreEntry.ts"
import type { ScoreTally } from "../ScoreTally.ts"
import { noTally } from "../sheet/editedRows.ts"
import type { TallyValue } from "../sheet/HandEdit.ts"

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

type Differs = (was: TallyValue) => boolean

const editIf = (tally: Pick<ScoreTally, "edit"> | null, differs: Differs): ScoreTally["edit"] => {
  const edit = tally?.edit ?? null
  return edit !== null && differs(edit.was ?? noTally) ? edit : null
}

/** Of the bonus, when it is the bonus that is other than before. */
export const bonusEdit = (tally: Pick<ScoreTally, "edit"> | null, differs: Differs): Marked => {
  const edit = editIf(tally, differs)
  if (edit === null) return null
  const { was } = edit
  const { by, at, reason } = edit.bonus ?? edit
  if (was === null) return { by, at, reason, was }
  const points = written(was.bonus)
  return { by, at, reason, was: { points, notApplicable: false, reason: was.bonusReason } }
}

/** Of the veto: set or taken away, so there is nothing to say of what it was. */
export const vetoEdit = (tally: Pick<ScoreTally, "edit"> | null, differs: Differs): Marked => {
  const edit = editIf(tally, differs)
  if (edit === null) return null
  const { by, at, reason } = edit.veto ?? edit
  return { by, at, reason, was: null }
}
