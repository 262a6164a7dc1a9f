/** The column of names, which stays in view and leads to the record; and one of people named in a row. */
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"

import type { Words } from "../../../words/Words.ts"
import { type ColumnOf, column } from "./column.ts"
import { DoubtedName } from "./DoubtedName.tsx"
import { RecordLink } from "./RecordLink.tsx"

export type OnOpen = (id: string) => void

export const nameColumn = <Row extends { readonly id: string; readonly name: string }>(
  title: string,
  width: number,
  onOpen: OnOpen
): TableColumn<Row> =>
  column({
    key: "name",
    title,
    width,
    sticky: true,
    always: true,
    value: (row) => row.name,
    cell: (row) => (
      <RecordLink id={row.id} onOpen={onOpen}>
        {row.name}
      </RecordLink>
    )
  })

/** `known`: whether the name is linked to somebody on the staff list. */
export const doubtedColumn = <Row extends { readonly id: string }>(
  {
    value,
    known,
    ...more
  }: Omit<ColumnOf<Row>, "value"> & {
    readonly value: (row: Row) => string | null
    readonly known: (row: Row) => boolean
  },
  { register }: Words,
  onOpen: OnOpen
): TableColumn<Row> =>
  column({
    ...more,
    value,
    cell: (row) => (
      <DoubtedName
        id={row.id}
        name={value(row)}
        known={known(row)}
        title={register.unknownOpen}
        onOpen={onOpen}
      />
    )
  })
