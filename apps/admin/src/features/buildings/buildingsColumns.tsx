/** The columns of the buildings. Their keys are those the server filters, sorts and exports by. */
import type { BuildingRow } from "@aiwei/queries/registerQueries"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"

import type { Words } from "../../words/Words.ts"
import { DoubtedName } from "../register/DoubtedName.tsx"
import { RecordLink } from "../register/RecordLink.tsx"

const typed = { parse: (text: string) => ({ ok: true as const, value: text.trim() }) }
const open = { sortable: true, filterable: true } as const
const counted = (sum: number) => sum.toLocaleString("en")

/** Null where nobody is named: neither on the staff list nor missing from it. */
const isKnown = (row: BuildingRow): string | null =>
  row.officerName === null ? null : String(row.officerId !== null)

const aboutPlace = (
  { buildings: it }: Words,
  onOpen: (id: string) => void
): ReadonlyArray<TableColumn<BuildingRow>> => [
  {
    key: "community",
    title: it.community,
    kind: "text",
    width: 136,
    value: (row) => row.community,
    ...open
  },
  {
    key: "compound",
    title: it.compound,
    kind: "text",
    width: 136,
    value: (row) => row.compound,
    ...open
  },
  {
    key: "name",
    title: it.fields.name,
    kind: "text",
    width: 104,
    sticky: true,
    always: true,
    value: (row) => row.name,
    cell: (row) => <RecordLink id={row.id} name={row.name} onOpen={onOpen} />,
    ...open
  },
  {
    key: "stairwells",
    title: it.fields.stairwells,
    kind: "number",
    width: 88,
    value: (row) => row.stairwells,
    edit: typed,
    sum: counted,
    ...open
  },
  {
    key: "households",
    title: it.fields.households,
    kind: "number",
    width: 88,
    value: (row) => row.households,
    edit: typed,
    sum: counted,
    ...open
  },
  {
    key: "property",
    title: it.fields.property,
    kind: "text",
    width: 96,
    value: (row) => row.property,
    edit: typed,
    ...open
  },
  {
    key: "propertyCompany",
    title: it.fields.propertyCompany,
    kind: "text",
    width: 168,
    value: (row) => row.propertyCompany,
    edit: typed,
    ...open
  }
]

export const buildingsColumns = (
  words: Words,
  suggest: (text: string) => Promise<ReadonlyArray<string>>,
  onOpen: (id: string) => void
): ReadonlyArray<TableColumn<BuildingRow>> => {
  const { buildings: it, register } = words
  return [
    ...aboutPlace(words, onOpen),
    {
      key: "officerName",
      title: it.fields.officer,
      kind: "text",
      width: 128,
      value: (row) => row.officerName,
      cell: (row) => (
        <DoubtedName
          name={row.officerName}
          known={row.officerId !== null}
          title={register.unknown}
        />
      ),
      edit: { ...typed, suggest },
      ...open
    },
    {
      key: "officerKnown",
      title: it.officerKnown,
      kind: "choice",
      width: 96,
      choices: [
        { value: "true", text: it.known },
        { value: "false", text: it.notKnown }
      ],
      value: isKnown,
      hiddenAtFirst: true,
      ...open
    },
    {
      key: "officerSince",
      title: it.officerSince,
      kind: "day",
      width: 128,
      value: (row) => row.officerSince,
      hiddenAtFirst: true,
      ...open
    }
  ]
}
