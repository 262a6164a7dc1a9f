/** What every reader of rows gives back, from what it walked and found. */
import type { ReportRecord } from "../../report.ts"
import type { Findings } from "../Findings.ts"
import { rowsBetween, type SheetRead } from "../SheetRead.ts"
import { columnsOf, type Table } from "../Table.ts"
import type { Walked } from "../walkRows.ts"

/** `shown` gives a field another name in the report where one column answers two questions. */
export const sheetOf = <R extends ReportRecord>(
  table: Table,
  walked: Walked,
  records: ReadonlyArray<R>,
  said: Findings,
  shown: Readonly<Record<string, string>> = {}
): SheetRead<R> => ({
  titleRows: walked.titleRows,
  headerRows: rowsBetween(table.block.top, table.block.bottom),
  columns: columnsOf(
    table,
    new Map(
      [...table.columnOf]
        .filter(([field]) => !field.startsWith("~") || shown[field] !== undefined)
        .map(([field, column]) => [column, shown[field] ?? field])
    )
  ),
  records,
  skipped: walked.skipped,
  said
})
