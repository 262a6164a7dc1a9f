/**
 * All there is to say about a kind of table with one record a row: the headings it is known by and the
 * reader of its rows. A new kind is a folder with one of these and its line in `plainKinds.ts`.
 */
import type { Vocabulary } from "../heading/Vocabulary.ts"
import type { ReportRecord } from "../report.ts"
import type { Kind } from "../report/kinds.ts"
import type { Context } from "../table/resolve.ts"
import type { SheetRead } from "../table/SheetRead.ts"
import type { Table } from "../table/Table.ts"

/** A score sheet is no table of records. */
export type PlainName = Exclude<Kind, "score">

export interface PlainKind<R extends ReportRecord = ReportRecord> {
  readonly kind: PlainName
  readonly vocabularies: ReadonlyArray<Vocabulary>
  readonly read: (table: Table, context: Context) => SheetRead<R>
  /** A file of it is of one month, which its report then names. */
  readonly monthly?: true
}
