/** The columns of the responsibility zones; a leader who is on no staff list is marked. */
import type { ZoneRow } from "@aiwei/queries/registerQueries"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import { grouped } from "@aiwei/ui/text/grouped"

import type { Words } from "../../words/Words.ts"
import { column, groupedOrBlank, typed, typedCount } from "../register/columns/column.ts"
import { doubtedColumn, nameColumn, type OnOpen } from "../register/columns/nameColumn.tsx"

const aboutZone = (
  { zones: it, register }: Words,
  onOpen: OnOpen
): ReadonlyArray<TableColumn<ZoneRow>> => [
  column({
    key: "zoneNo",
    title: it.fields.zoneNo,
    kind: "number",
    width: 72,
    value: (row) => row.zoneNo,
    edit: typedCount(register.notCount)
  }),
  nameColumn(it.fields.name, 136, onOpen)
]

const aboutLeader = (words: Words, onOpen: OnOpen): ReadonlyArray<TableColumn<ZoneRow>> => {
  const { zones: it } = words
  return [
    doubtedColumn(
      {
        key: "leaderName",
        title: it.fields.leader,
        width: 112,
        value: (row) => row.leaderName,
        known: (row) => row.leaderId !== null
      },
      words,
      onOpen
    ),
    column({
      key: "leaderTitle",
      title: it.fields.leaderTitle,
      width: 144,
      value: (row) => row.leaderTitle,
      edit: typed
    })
  ]
}

export const zonesColumns = (words: Words, onOpen: OnOpen): ReadonlyArray<TableColumn<ZoneRow>> => {
  const { zones: it, register } = words
  return [
    ...aboutZone(words, onOpen),
    ...aboutLeader(words, onOpen),
    column({
      key: "contactPoint",
      title: it.fields.contactPoint,
      width: 144,
      value: (row) => row.contactPoint,
      edit: typed
    }),
    column({
      key: "communities",
      title: it.fields.communities,
      width: 240,
      value: (row) => register.join(row.communities.map((one) => one.name))
    }),
    column({
      key: "households",
      title: it.households,
      kind: "number",
      width: 96,
      value: (row) => row.households,
      cell: (row) => groupedOrBlank(row.households),
      sum: grouped
    }),
    column({
      key: "since",
      title: it.since,
      kind: "day",
      width: 112,
      value: (row) => row.since,
      hiddenAtFirst: true
    })
  ]
}
