/** A row of a file's journal while it is being undone: before and after as they were written down. */
import type { ImportChange } from "@aiwei/domain/importing/ImportChange"

export type Fields = Readonly<Record<string, unknown>>

export interface UndoLine {
  readonly seq: number
  readonly entityId: string
  readonly isNew: boolean
  readonly before: Fields
  readonly after: Fields
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const fieldsIn = (text: string | null): Fields => {
  const value: unknown = text === null ? {} : JSON.parse(text)
  return isFields(value) ? value : {}
}

/** What only the journal notes is nothing that was stored. */
const withoutNote = ({ agreed: _agreed, ...fields }: Fields): Fields => fields

export const undoLine = ({ seq, entityId, action, before, after }: ImportChange): UndoLine => ({
  seq,
  entityId,
  isNew: action === "new",
  before: withoutNote(fieldsIn(before)),
  after: withoutNote(fieldsIn(after))
})
