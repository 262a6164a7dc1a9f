/**
 * A file of several tables may speak of one record twice: what the first table made of it the second changed.
 * Taken back it is one change, from what stood before the first to what the last one left.
 */
import { type Fields, isFields, type UndoLine } from "./UndoLine.ts"

/** What hangs on a record is told only where a table speaks of it. */
const hanging = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => isFields(value)))

const both = (older: UndoLine, newer: UndoLine): UndoLine => ({
  ...newer,
  isNew: older.isNew,
  before: { ...hanging(newer.before), ...older.before },
  after: { ...hanging(older.after), ...newer.after }
})

export interface OneLine {
  readonly line: UndoLine
  /** The rows of the journal that it stands for. */
  readonly rows: ReadonlyArray<number>
}

/** The newest first, as they come. */
export const oneLineEach = (lines: ReadonlyArray<UndoLine>): ReadonlyArray<OneLine> => {
  const byRecord = Map.groupBy(lines, ({ entityId }) => entityId)
  return [...byRecord.values()].flatMap((own) => {
    const [newest, ...others] = own
    if (newest === undefined) return []
    const line = others.reduce((newer, older) => both(older, newer), newest)
    return [{ line, rows: own.map(({ seq }) => seq) }]
  })
}
