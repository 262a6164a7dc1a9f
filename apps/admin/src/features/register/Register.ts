/**
 * What a register page needs to know of its table: the fields of a record, and how they are read and
 * written. A record is edited as texts; the register turns them into what the server takes.
 */
import type { Day } from "@aiwei/domain/shared/Day"
import type { RangeSource } from "@aiwei/ui/table/model/RangeSource"
import type { TableState } from "@aiwei/ui/table/model/TableState"
import type { Accessor } from "solid-js"

import type { Words } from "../../words/Words.ts"

export type RegisterName = "people" | "zones" | "buildings"

export interface RecordRow {
  readonly id: string
  /** Of what the row shows; a write names it, so that nobody overwrites what they have not seen. */
  readonly version: string
}

/** What stands in each field, as it is typed. */
export type FieldTexts = Readonly<Record<string, string>>

export interface RecordField<Row> {
  readonly key: string
  readonly kind: "text" | "long" | "number" | "choice" | "name" | "communities" | "place"
  readonly text: (row: Row) => string
  readonly choices?: (
    words: Words
  ) => ReadonlyArray<{ readonly value: string; readonly text: string }>
  readonly needed?: boolean
  /** It can hold from a day on; the rest is what it is and is only ever corrected. */
  readonly dated?: boolean
  /** Only asked for a new record. */
  readonly onlyNew?: boolean
}

/** What somebody looks for first, what tells two alike apart, and one fact at the end of the line. */
export interface RowCard {
  readonly title: string
  readonly about: string
  readonly aside?: string
  /** To be called by a press; `aside` is how it is written. */
  readonly phone?: string | null
  /** What is doubted about the row. */
  readonly doubt?: string | null
}

/** What a page asks of its rows. */
export interface RowsAsked {
  readonly query?: string
  readonly filters: TableState["filters"]
  readonly sort: TableState["sort"]
}

export interface RowEdit<Row> {
  readonly row: Row
  /** Only the fields that change. */
  readonly texts: FieldTexts
}

export interface Register<Row extends RecordRow> {
  readonly name: RegisterName
  readonly fields: ReadonlyArray<RecordField<Row>>
  readonly rowName: (row: Row) => string
  /** A row where there is no room for columns. */
  readonly card: (row: Row, words: Words) => RowCard
  readonly labels: (words: Words) => Readonly<Record<string, string>>
  /** The field behind a column of the table, or behind what the server refuses. */
  readonly fieldOf: (field: string) => string
  readonly rows: (
    asked: Accessor<RowsAsked>
  ) => RangeSource<Row> & { readonly again: () => unknown }
  readonly part: (
    asked: RowsAsked,
    offset: number,
    limit: number
  ) => Promise<{ readonly rows: ReadonlyArray<Row>; readonly total: number }>
  /** How a record is asked for: of plain values, since the cache keeps it. Null is an id nobody knows. */
  readonly find: (id: string) => () => Promise<Row | null>
  readonly add: (texts: FieldTexts, on: Day) => Promise<Row>
  /** `on` null: the record was wrong and is corrected. Gives it as it is afterwards. */
  readonly change: (edit: RowEdit<Row>, on: Day | null) => Promise<Row>
  readonly changeMany?: (edits: ReadonlyArray<RowEdit<Row>>, on: Day | null) => Promise<unknown>
  /** Left, closed: from this day on. */
  readonly end: (rows: ReadonlyArray<Row>, on: Day) => Promise<unknown>
}

export const textsOf = <Row extends RecordRow>(
  { fields }: Pick<Register<Row>, "fields">,
  row: Row | null
): FieldTexts =>
  Object.fromEntries(fields.map(({ key, text }) => [key, row === null ? "" : text(row)]))

/** The fields whose text is another than before. */
export const changedTexts = (before: FieldTexts, after: FieldTexts): FieldTexts =>
  Object.fromEntries(
    Object.entries(after).filter(([key, text]) => text.trim() !== (before[key] ?? "").trim())
  )
