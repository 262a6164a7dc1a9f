/** The columns of the responsibility zones; a leader who is on no staff list is marked. */
import type { ZoneRow } from "@aiwei/queries/registerQueries"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"

import type { Words } from "../../words/Words.ts"
import { DoubtedName } from "../register/DoubtedName.tsx"
import { RecordLink } from "../register/RecordLink.tsx"

const typed = { parse: (text: string) => ({ ok: true as const, value: text.trim() }) }

export const zonesColumns = (
  { zones, register }: Words,
  onOpen: (id: string) => void
): ReadonlyArray<TableColumn<ZoneRow>> => {
  const open = { sortable: true, filterable: true } as const
  return [
    {
      key: "zoneNo",
      title: zones.fields.zoneNo,
      kind: "number",
      width: 72,
      value: (row) => row.zoneNo,
      edit: typed,
      ...open
    },
    {
      key: "name",
      title: zones.fields.name,
      kind: "text",
      width: 136,
      sticky: true,
      always: true,
      value: (row) => row.name,
      cell: (row) => <RecordLink id={row.id} name={row.name} onOpen={onOpen} />,
      ...open
    },
    {
      key: "leaderName",
      title: zones.fields.leader,
      kind: "text",
      width: 112,
      value: (row) => row.leaderName,
      cell: (row) => (
        <DoubtedName name={row.leaderName} known={row.leaderId !== null} title={register.unknown} />
      ),
      ...open
    },
    {
      key: "leaderTitle",
      title: zones.fields.leaderTitle,
      kind: "text",
      width: 144,
      value: (row) => row.leaderTitle,
      edit: typed,
      ...open
    },
    {
      key: "contactPoint",
      title: zones.fields.contactPoint,
      kind: "text",
      width: 144,
      value: (row) => row.contactPoint,
      edit: typed,
      ...open
    },
    {
      key: "communities",
      title: zones.fields.communities,
      kind: "text",
      width: 320,
      value: (row) => row.communities.map(({ name }) => name).join("、"),
      ...open
    },
    {
      key: "households",
      title: zones.households,
      kind: "number",
      width: 96,
      value: (row) => row.households,
      sum: (sum) => sum.toLocaleString("en"),
      ...open
    },
    {
      key: "since",
      title: zones.since,
      kind: "day",
      width: 112,
      value: (row) => row.since,
      hiddenAtFirst: true,
      ...open
    }
  ]
}
