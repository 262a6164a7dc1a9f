/** Columns as every register has them: sorted and filtered by the server under their keys. */
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"

import { RecordLink } from "./RecordLink.tsx"

/** What is typed is read by the server, which says what is wrong with it. */
export const typed = { parse: (text: string) => ({ ok: true as const, value: text.trim() }) }

export const counted = (sum: number): string => sum.toLocaleString("en")

export const registerColumn = <Row,>(
  column: Omit<TableColumn<Row>, "sortable" | "filterable">
): TableColumn<Row> => ({ ...column, sortable: true, filterable: true })

/** Always there, at the left, and the way to the record. */
export const nameColumn = <Row extends { readonly id: string; readonly name: string }>(
  title: string,
  width: number,
  onOpen: (id: string) => void
): TableColumn<Row> =>
  registerColumn({
    key: "name",
    title,
    kind: "text",
    width,
    sticky: true,
    always: true,
    value: (row) => row.name,
    cell: (row) => <RecordLink id={row.id} name={row.name} onOpen={onOpen} />
  })
