/** The columns of the responsibility zones; a leader who is on no staff list is marked. */
import type { ZoneRow } from "@aiwei/queries/registerQueries"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import { grouped } from "@aiwei/ui/text/grouped"

import type { Words } from "../../words/Words.ts"
import { column, typed, typedCount } from "../register/columns/column.ts"
import { DoubtedName } from "../register/columns/DoubtedName.tsx"
import { RecordLink } from "../register/columns/RecordLink.tsx"

type Open = (id: string) => void

const aboutZone = (
  { zones: it, register }: Words,
  onOpen: Open
): ReadonlyArray<TableColumn<ZoneRow>> => [
  column({
    key: "zoneNo",
    title: it.fields.zoneNo,
    kind: "number",
    width: 72,
    value: (row) => row.zoneNo,
    edit: typedCount(register.notCount)
  }),
  column({
    key: "name",
    title: it.fields.name,
    width: 136,
    sticky: true,
    always: true,
    value: (row) => row.name,
    cell: (row) => (
      <RecordLink id={row.id} onOpen={onOpen}>
        {row.name}
      </RecordLink>
    )
  })
]

const aboutLeader = (
  { zones: it, register }: Words,
  onOpen: Open
): ReadonlyArray<TableColumn<ZoneRow>> => [
  column({
    key: "leaderName",
    title: it.fields.leader,
    width: 112,
    value: (row) => row.leaderName,
    cell: (row) => (
      <DoubtedName
        id={row.id}
        name={row.leaderName}
        known={row.leaderId !== null}
        title={register.unknownOpen}
        onOpen={onOpen}
      />
    )
  }),
  column({
    key: "leaderTitle",
    title: it.fields.leaderTitle,
    width: 144,
    value: (row) => row.leaderTitle,
    edit: typed
  })
]

export const zonesColumns = (words: Words, onOpen: Open): ReadonlyArray<TableColumn<ZoneRow>> => {
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
      width: 320,
      value: (row) => register.join(row.communities.map((one) => one.name))
    }),
    column({
      key: "households",
      title: it.households,
      kind: "number",
      width: 96,
      value: (row) => row.households,
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
