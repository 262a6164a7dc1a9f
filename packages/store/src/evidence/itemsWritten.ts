/** Findings as rows, few of them as parts of the question that their lines are worked out from. */
import { EvidenceItem } from "@aiwei/domain/evidence/EvidenceItem"
import { laterOf } from "@aiwei/domain/shared/Instant"
import { Array as Arr, Effect } from "effect"
import type { SqlClient } from "effect/sql"

import { type BulkTable, bulkWriter, fewRowsWritten } from "../bulk.ts"

export const tableOf = (table: string, fields: object): BulkTable => ({
  table,
  fields: Object.keys(fields),
  key: ["id"],
  taken: "keep"
})

export const itemsTable = tableOf("evidence", EvidenceItem.fields)

export const itemRow = (row: EvidenceItem): object => ({ ...row, found: JSON.stringify(row.found) })

/** More are written in parts. */
const fewItems = 50

/** Rows of evidence; the newest input of their sheets is then theirs. */
export const itemsWritten = (sql: SqlClient.SqlClient) => {
  const few = fewRowsWritten(sql, itemsTable)
  const many = bulkWriter(sql, itemsTable)
  const sheets = (items: ReadonlyArray<EvidenceItem>) =>
    [...Map.groupBy(items, ({ sheetId }) => sheetId)].map(([sheetId, own]) => {
      const at = own.reduce((last, { createdAt }) => laterOf(last, createdAt), "")
      return sql`UPDATE score_sheets SET updated_at = ${at}
        WHERE id = ${sheetId} AND updated_at < ${at}`
    })
  return {
    /** As parts of another question; null where they are too many, or of several sheets. */
    parts: (items: ReadonlyArray<EvidenceItem>) => {
      const rows = items.map(itemRow)
      const touched = sheets(items)
      const isFew = rows.length <= fewItems && touched.length === 1
      return isFew && Arr.isReadonlyArrayNonEmpty(rows) ? [few(rows), ...touched] : null
    },
    all: (items: ReadonlyArray<EvidenceItem>) =>
      Effect.andThen(
        many(items.map(itemRow)),
        Effect.forEach(sheets(items), (sheet) => sheet, { discard: true })
      )
  }
}
