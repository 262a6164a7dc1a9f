/** The columns of the staff list. Their keys are those the server filters, sorts and exports by. */
import type { PersonRow } from "@aiwei/queries/registerQueries"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"

import type { Words } from "../../words/Words.ts"
import { column, typed } from "../register/columns/column.ts"
import { nameColumn, type OnOpen } from "../register/columns/nameColumn.tsx"

const statusColumn = ({ people: it }: Words): TableColumn<PersonRow> =>
  column({
    key: "status",
    title: it.status,
    kind: "choice",
    width: 80,
    choices: (["active", "left"] as const).map((value) => ({ value, text: it.statuses[value] })),
    value: (row) => row.status,
    cell: (row) => it.statuses[row.status]
  })

export const peopleColumns = (
  words: Words,
  onOpen: OnOpen
): ReadonlyArray<TableColumn<PersonRow>> => {
  const { people: it } = words
  const plain = (
    key: keyof typeof it.fields & keyof PersonRow,
    width: number,
    more: Partial<TableColumn<PersonRow>> = {}
  ) =>
    column<PersonRow>({
      key,
      title: it.fields[key],
      width,
      value: (row) => row[key],
      edit: typed,
      ...more
    })
  const genders = (["男", "女"] as const).map((value) => ({ value, text: it.genders[value] }))
  return [
    nameColumn(it.fields.name, 112, onOpen),
    plain("gender", 64, { kind: "choice", choices: genders }),
    plain("birth", 96),
    plain("phone", 128),
    plain("category", 96),
    column({
      key: "unit",
      title: it.fields.unit,
      width: 176,
      value: (row) => row.unitName ?? row.organisation,
      edit: typed
    }),
    plain("post", 152),
    plain("duty", 144),
    statusColumn(words),
    column({
      key: "since",
      title: it.since,
      kind: "day",
      width: 112,
      value: (row) => row.since,
      hiddenAtFirst: true
    }),
    plain("remark", 200, { hiddenAtFirst: true })
  ]
}
