/**
 * Taking a file's value for a field that a hand had written, through the ordinary edit of its record. A
 * taker looks at the record as it stands now, and writes on the version that it saw.
 */
import type { Api } from "@aiwei/client/Api"

export type FieldValue = string | number | boolean | null

/** As the report of an import tells it. */
export interface KeptEdit {
  readonly entity: string
  readonly id: string
  readonly field: string
  readonly indicator?: string
  readonly stored: FieldValue
  readonly incoming: FieldValue
}

/** What the page knows besides: whose office it shows, the month of the sheet, and why it is written. */
export interface TakeContext {
  readonly api: Api
  readonly office: string | undefined
  readonly period: string | undefined
  /** Stands in the trail of a score; other records ask for none. */
  readonly reason: string
}

export interface Standing {
  /** What the record is called. */
  readonly name: string
  readonly now: FieldValue
  readonly write: (value: FieldValue) => Promise<unknown>
}

/** Null when the record is not there any more. */
export type Taker = (edit: KeptEdit, context: TakeContext) => Promise<Standing | null>

export const of = (office: string | undefined) => (office === undefined ? {} : { office })

/** A field of a row: how it is read there, and the change that writes it. */
export interface FieldOf<Row, Change> {
  readonly read: (row: Row) => FieldValue
  readonly change: (value: FieldValue) => Change
}

export const asText = (value: FieldValue): string | null => (value === null ? null : String(value))

export const asNumber = (value: FieldValue): number | null =>
  typeof value === "number" ? value : null
