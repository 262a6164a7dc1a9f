/** The columns of the partner units: what they were given, and what their sessions of the year came to. */
import type { PartnerRow } from "@aiwei/queries/duty/partnerQueries"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"

import type { Words } from "../../words/Words.ts"
import { column } from "../register/columns/column.ts"
import { RecordLink } from "../register/columns/RecordLink.tsx"

/** A person or post that has places as partners have has no id of its own: its name stands for it. */
export const partnerKey = ({ organisationId, name }: PartnerRow): string =>
  organisationId ?? `name:${name}`

export const partnerColumns = (
  { partners: { columns: it, ended } }: Words,
  onOpen: (id: string) => void
): ReadonlyArray<TableColumn<PartnerRow>> => {
  const count = (key: "stairwells" | "places", value: (row: PartnerRow) => number) =>
    column<PartnerRow>({ key, title: it[key], kind: "number", width: 88, value, sum: true })
  const sum = (key: "sessions" | "atWeekends" | "people" | "ads" | "deadCorners" | "clutter") =>
    column<PartnerRow>({
      key,
      title: it[key],
      kind: "number",
      width: 88,
      value: ({ sums }) => sums[key],
      sum: true
    })
  return [
    column({
      key: "name",
      title: it.name,
      width: 200,
      sticky: true,
      always: true,
      value: ({ name, active }) => (active ? name : `${name}${ended}`),
      cell: (row) => (
        <RecordLink id={partnerKey(row)} onOpen={onOpen}>
          {row.active ? row.name : `${row.name}${ended}`}
        </RecordLink>
      )
    }),
    column({ key: "contact", title: it.contact, width: 96, value: ({ contact }) => contact }),
    count("places", ({ places }) => places.length),
    count("stairwells", ({ stairwells }) => stairwells),
    sum("sessions"),
    sum("atWeekends"),
    sum("people"),
    sum("ads"),
    sum("deadCorners"),
    sum("clutter"),
    column({
      key: "lastDay",
      title: it.lastDay,
      kind: "day",
      width: 112,
      value: ({ sums }) => sums.lastDay
    })
  ]
}
