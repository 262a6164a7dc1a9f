/**
 * One line of a register that an office keeps: a daily check, a complaint, a small trade. What its fields are is
 * declared by its kind, see docs/rules/records.md; here they are texts, numbers and lists by name.
 */
import { Schema } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"

/** The hash of what makes the record the same one in every file, see `recordId`. */
export const RecordId = Schema.String.pipe(Schema.brand("RecordId"))
export type RecordId = typeof RecordId.Type

/** What a field holds: nothing, a text, a number, a yes or no, or a list or structure of such. */
export type FieldValue =
  | null
  | string
  | number
  | boolean
  | ReadonlyArray<FieldValue>
  | { readonly [name: string]: FieldValue }

export type RecordFields = Readonly<Record<string, FieldValue>>

export interface OfficeRecord {
  readonly id: RecordId
  readonly officeId: OrgUnitId
  /** `daily_check`, `complaint` … */
  readonly kind: string
  /** The community it is of; null when none is known. */
  readonly unitId: OrgUnitId | null
  /** `YYYY-MM-DD`, of monthly figures `YYYY-MM`; null when the kind has no day or the line names none. */
  readonly day: string | null
  readonly fields: RecordFields
}
