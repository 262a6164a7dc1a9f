/**
 * A list on its way into a file: what its columns are called, and its rows, which may be many. Numbers of
 * people are masked here, where every list comes through, unless the file was asked for with a reason.
 */
import { maskedField } from "@aiwei/domain/personal/masked"

export type Value = string | number | boolean | null

export interface Column<Row> {
  /** Its name in json. */
  readonly field: string
  /** Its name for people, and for the import that may read the file back. */
  readonly heading: string
  readonly of: (row: Row) => Value
  /** Decimal text: a number in a spreadsheet, text in json. */
  readonly points?: boolean
}

/** `revealed`: whoever asked holds the right, gave a reason, and the trail has it. */
export type Seen = "masked" | "revealed"

export interface ExportTable {
  /** Of the file and of the sheet. */
  readonly name: string
  readonly columns: ReadonlyArray<{
    readonly field: string
    readonly heading: string
    readonly points?: boolean
  }>
  readonly rows: AsyncIterable<ReadonlyArray<Value>>
}

type Rows<Row> = AsyncIterable<Row> | Iterable<Row>

async function* valuesOf<Row>(
  rows: Rows<Row>,
  columns: ReadonlyArray<Column<Row>>,
  seen: Seen
): AsyncGenerator<ReadonlyArray<Value>> {
  for await (const row of rows) {
    yield columns.map((column) => {
      const value = column.of(row)
      const isMasked = seen === "masked" && typeof value === "string"
      return isMasked ? maskedField(column.field, value) : value
    })
  }
}

export const tableOf = <Row>(
  name: string,
  columns: ReadonlyArray<Column<Row>>,
  rows: Rows<Row>,
  seen: Seen = "masked"
): ExportTable => ({ name, columns, rows: valuesOf(rows, columns, seen) })
