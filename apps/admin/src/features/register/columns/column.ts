/** A column of a register as most are: text that is sorted, filtered, and edited in its cell. */
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import { grouped } from "@aiwei/ui/text/grouped"

import { isCount } from "../fieldTexts.ts"

/** A count as its sum below is written; nothing where nobody knows it. */
export const groupedOrBlank = (count: number | null): string =>
  count === null ? "" : grouped(count)

/** Whatever is typed goes to the server, which says what is wrong with it. */
export const typed = { parse: (text: string) => ({ ok: true as const, value: text.trim() }) }

/** Told before anything is sent, so that what was typed is what the message shows. */
export const typedCount = (notCount: string) => ({
  parse: (text: string) =>
    isCount(text) ? { ok: true as const, value: text.trim() } : { problem: notCount }
})

export type ColumnOf<Row> = Pick<TableColumn<Row>, "key" | "title" | "value"> &
  Partial<TableColumn<Row>>

export const column = <Row>(of: ColumnOf<Row>): TableColumn<Row> => ({
  kind: "text",
  sortable: true,
  filterable: true,
  ...of
})
