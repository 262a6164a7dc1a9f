/** The columns of the buildings. Their keys are those the server filters, sorts and exports by. */
import type { BuildingRow } from "@aiwei/queries/registerQueries"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import { grouped } from "@aiwei/ui/text/grouped"

import type { Words } from "../../words/Words.ts"
import { column, groupedOrBlank, typed, typedCount } from "../register/columns/column.ts"
import { doubtedColumn, nameColumn, type OnOpen } from "../register/columns/nameColumn.tsx"

type Columns = ReadonlyArray<TableColumn<BuildingRow>>
type Suggest = (text: string) => Promise<ReadonlyArray<string>>

/** Null where nobody is named: neither on the staff list nor missing from it. */
const isKnown = (row: BuildingRow): string | null =>
  row.officerName === null ? null : String(row.officerId !== null)

const aboutPlace = ({ buildings: it }: Words, onOpen: OnOpen): Columns => [
  column({ key: "community", title: it.community, width: 136, value: (row) => row.community }),
  column({ key: "compound", title: it.compound, width: 136, value: (row) => row.compound }),
  nameColumn(it.fields.name, 104, onOpen)
]

const aboutBuilding = ({ buildings: it, register }: Words): Columns => {
  const counted = (key: "stairwells" | "households") =>
    column<BuildingRow>({
      key,
      title: it.fields[key],
      kind: "number",
      width: 88,
      value: (row) => row[key],
      cell: (row) => groupedOrBlank(row[key]),
      edit: typedCount(register.notCount),
      sum: grouped
    })
  const plain = (key: "property" | "propertyCompany", width: number) =>
    column<BuildingRow>({
      key,
      title: it.fields[key],
      width,
      value: (row) => row[key],
      edit: typed
    })
  return [
    counted("stairwells"),
    counted("households"),
    plain("property", 96),
    plain("propertyCompany", 168)
  ]
}

const aboutOfficer = (words: Words, suggest: Suggest, onOpen: OnOpen): Columns => {
  const { buildings: it } = words
  return [
    doubtedColumn(
      {
        key: "officerName",
        title: it.fields.officer,
        width: 128,
        value: (row) => row.officerName,
        known: (row) => row.officerId !== null,
        edit: { ...typed, suggest }
      },
      words,
      onOpen
    ),
    column({
      key: "officerKnown",
      title: it.officerKnown,
      kind: "choice",
      width: 96,
      choices: [
        { value: "true", text: it.known },
        { value: "false", text: it.notKnown }
      ],
      value: isKnown,
      hiddenAtFirst: true
    }),
    column({
      key: "officerSince",
      title: it.officerSince,
      kind: "day",
      width: 128,
      value: (row) => row.officerSince,
      hiddenAtFirst: true
    })
  ]
}

export const buildingsColumns = (words: Words, suggest: Suggest, onOpen: OnOpen): Columns => [
  ...aboutPlace(words, onOpen),
  ...aboutBuilding(words),
  ...aboutOfficer(words, suggest, onOpen)
]
