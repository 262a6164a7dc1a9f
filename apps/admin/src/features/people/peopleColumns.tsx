/** The columns of the staff list. Their keys are those the server filters, sorts and exports by. */
import type { PersonRow } from "@aiwei/queries/registerQueries"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"

import type { Words } from "../../words/Words.ts"
import { RecordLink } from "../register/RecordLink.tsx"

const typed = { parse: (text: string) => ({ ok: true as const, value: text.trim() }) }

export const peopleColumns = (
  { people }: Words,
  open: (id: string) => void
): ReadonlyArray<TableColumn<PersonRow>> => {
  const column = (
    key: keyof typeof people.fields & keyof PersonRow,
    width: number,
    more: Partial<TableColumn<PersonRow>> = {}
  ): TableColumn<PersonRow> => ({
    key,
    title: people.fields[key],
    kind: "text",
    width,
    value: (row) => row[key],
    sortable: true,
    filterable: true,
    edit: typed,
    ...more
  })
  const genders = ["男", "女"].map((value) => ({
    value,
    text: people.genders[value as "男" | "女"]
  }))
  const statuses = (["active", "left"] as const).map((value) => ({
    value,
    text: people.statuses[value]
  }))
  return [
    {
      key: "name",
      title: people.fields.name,
      kind: "text",
      width: 112,
      sticky: true,
      always: true,
      value: (row) => row.name,
      cell: (row) => <RecordLink id={row.id} name={row.name} onOpen={open} />,
      sortable: true,
      filterable: true
    },
    column("gender", 64, { kind: "choice", choices: genders }),
    column("birth", 96),
    column("phone", 128),
    column("category", 96),
    {
      ...column("name", 176),
      key: "unit",
      title: people.fields.unit,
      value: (row) => row.unitName ?? row.organisation
    },
    column("post", 152),
    column("duty", 144),
    {
      key: "status",
      title: people.status,
      kind: "choice",
      width: 80,
      choices: statuses,
      value: (row) => row.status,
      cell: (row) => people.statuses[row.status],
      sortable: true,
      filterable: true
    },
    {
      key: "since",
      title: people.since,
      kind: "day",
      width: 112,
      value: (row) => row.since,
      sortable: true,
      filterable: true,
      hiddenAtFirst: true
    },
    column("remark", 200, { hiddenAtFirst: true })
  ]
}
