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

/** Of bonus or veto, when it is that one that is other than before. */
export const tallyEdit = (
  tally: Pick<ScoreTally, "edit"> | null,
  differs: (was: TallyValue) => boolean
): Marked => {
  if (tally === null || tally.edit === null) return null
  const { by, at, reason, was } = tally.edit
  if (!differs(was ?? noTally)) return null
  return {
    by,
    at,
    reason,
    was:
      was === null
        ? null
        : { points: written(was.bonus), notApplicable: false, reason: was.bonusReason }
  }
}
