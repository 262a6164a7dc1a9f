/** A list on its way into a file: what its columns are called, and its rows, which may be many. */
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

async function* valuesOf<Row>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  columns: ReadonlyArray<Column<Row>>
): AsyncGenerator<ReadonlyArray<Value>> {
  for await (const row of rows) yield columns.map((column) => column.of(row))
}

export const tableOf = <Row>(
  name: string,
  columns: ReadonlyArray<Column<Row>>,
  rows: AsyncIterable<Row> | Iterable<Row>
): ExportTable => ({ name, columns, rows: valuesOf(rows, columns) })
