/**
 * An entry or a tally after an edit: with a mark that keeps what stood there before the first edit, without
 * one when it is back where it was, and gone when nothing was recorded before. So changing and changing
 * back gives the same sheet. docs/rules/scoring.md
 */
import { noPoints } from "../../shared/Points.ts"
import { sameFields } from "../../shared/sameFields.ts"
import type { ScoreEntry } from "../ScoreEntry.ts"
import type { ScoreTally } from "../ScoreTally.ts"
import type { EditMark, EntryValue, TallyEdit, TallyValue } from "./HandEdit.ts"
import { emptyValue } from "./readValue.ts"

export const entryValue = (entry: EntryValue): EntryValue => ({
  points: entry.points,
  deduction: entry.deduction,
  notApplicable: entry.notApplicable,
  reason: entry.reason
})

export const tallyValue = (tally: TallyValue): TallyValue => ({
  bonus: tally.bonus,
  bonusReason: tally.bonusReason,
  vetoed: tally.vetoed
})

export const noTally: TallyValue = { bonus: noPoints, bonusReason: null, vetoed: false }

interface Editable<Value> {
  readonly edit: (EditMark & { readonly was: Value | null }) | null
}

/** What stood there before any hand touched it. */
export const originOf = <Value, Row extends Editable<Value>>(
  row: Row | null,
  valueOf: (row: Row) => Value
): Value | null => {
  if (row === null) return null
  return row.edit === null ? valueOf(row) : row.edit.was
}

/** `undefined`: nothing changed. Null: the row goes. */
const edited = <Value extends object, Row extends Editable<Value> & Value>(
  stored: Row | null,
  value: Value,
  kind: { readonly valueOf: (row: Row) => Value; readonly none: Value; readonly blank: Row },
  mark: EditMark
): Row | null | undefined => {
  if (sameFields(value, stored === null ? kind.none : kind.valueOf(stored))) return undefined
  const was = originOf<Value, Row>(stored, kind.valueOf)
  if (was === null && sameFields(value, kind.none)) return null
  const edit = was !== null && sameFields(value, was) ? null : { ...mark, was }
  return { ...(stored ?? kind.blank), ...value, edit }
}

type EntryKey = Pick<ScoreEntry, "sheetId" | "unitId" | "indicatorId" | "path">

export const editedEntry = (
  key: EntryKey,
  stored: ScoreEntry | null,
  value: EntryValue,
  mark: EditMark
): ScoreEntry | null | undefined => {
  const source = { cell: null, raw: null, fileId: null, sheetName: null, edit: null }
  const blank = { ...key, ...emptyValue, ...source }
  return edited<EntryValue, ScoreEntry>(
    stored,
    value,
    { valueOf: entryValue, none: emptyValue, blank },
    mark
  )
}

const tallyParts = {
  bonus: ({ bonus, bonusReason }: TallyValue) => ({ bonus, bonusReason }),
  veto: ({ vetoed }: TallyValue) => ({ vetoed })
}

/** A save that leaves a part alone leaves the mark of it alone. */
const withOwnMarks = (stored: ScoreTally | null, next: ScoreTally): TallyEdit | null => {
  const [last, edit] = [stored?.edit ?? null, next.edit]
  if (stored === null || last === null || edit === null) return edit
  const kept = (part: keyof typeof tallyParts) => {
    const now: Partial<TallyValue> = tallyParts[part](next)
    const { by, at, reason } = last[part] ?? last
    const isLeft = sameFields(now, tallyValue(stored)) && !sameFields(now, edit.was ?? noTally)
    return isLeft ? { [part]: { by, at, reason } } : {}
  }
  return { ...edit, ...kept("bonus"), ...kept("veto") }
}

export const editedTally = (
  key: Pick<ScoreTally, "sheetId" | "unitId" | "path">,
  stored: ScoreTally | null,
  value: TallyValue,
  mark: EditMark
): ScoreTally | null | undefined => {
  const cells = { bonusCell: null, vetoCell: null, statedTotalCell: null, statedRankCell: null }
  const source = { fileId: null, sheetName: null, edit: null }
  const blank = { ...key, ...noTally, ...cells, statedTotal: null, statedRank: null, ...source }
  const next = edited<TallyValue, ScoreTally>(
    stored,
    value,
    { valueOf: tallyValue, none: noTally, blank },
    mark
  )
  return next == null ? next : { ...next, edit: withOwnMarks(stored, next) }
}
