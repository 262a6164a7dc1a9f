/** Responsibility zones as a register: their fields, and how they are read and written. */
import type { Api } from "@aiwei/client/Api"
import type { ZoneColumn } from "@aiwei/domain/duty/ZoneLine"
import { ofOffice } from "@aiwei/queries/asking/ofOffice"
import { useClient } from "@aiwei/queries/ClientContext"
import { useZoneRows, type ZoneRow } from "@aiwei/queries/registerQueries"
import { useZoneWrites } from "@aiwei/queries/registerWrites"
import { noRows, withRows } from "@aiwei/ui/table/model/RowSelection"
import type { Accessor } from "solid-js"

import type { Words } from "../../words/Words.ts"
import { askedOf, named, refOf } from "../register/asked.ts"
import {
  idsIn,
  idsText,
  nameIn,
  numberIn,
  officerIn,
  shown,
  textIn,
  told
} from "../register/fieldTexts.ts"
import type { FieldTexts, RecordField, Register, RowCard, RowsAsked } from "../register/Register.ts"
import { selectedRows } from "../register/selectedRows.ts"

const fields: ReadonlyArray<RecordField<ZoneRow>> = [
  { key: "name", kind: "text", text: (row) => row.name, needed: true },
  { key: "zoneNo", kind: "number", text: (row) => shown(row.zoneNo) },
  { key: "leader", kind: "name", text: (row) => shown(row.leaderName), dated: true },
  { key: "leaderTitle", kind: "text", text: (row) => shown(row.leaderTitle), dated: true },
  { key: "contactPoint", kind: "text", text: (row) => shown(row.contactPoint), dated: true },
  {
    key: "communities",
    kind: "communities",
    text: (row) => idsText(row.communities.map(({ id }) => id)),
    dated: true
  }
]

const change = (texts: FieldTexts) => ({
  ...nameIn(texts),
  ...numberIn(texts, "zoneNo"),
  ...officerIn(texts, "leader"),
  ...textIn(texts, "leaderTitle"),
  ...textIn(texts, "contactPoint"),
  ...("communities" in texts ? { communities: idsIn(texts["communities"] ?? "") } : {})
})

const serverFields: Readonly<Record<string, string>> = {
  leaderId: "leader",
  leaderName: "leader",
  communityIds: "communities"
}

const allRows: RowsAsked = { filters: [], sort: [] }

const zoneCard = (row: ZoneRow, { zones: it, buildings, register }: Words): RowCard => ({
  title: row.name,
  about: register.facts(told([row.leaderName ?? it.noLeader, row.leaderTitle, row.contactPoint])),
  aside: row.households === null ? "" : buildings.householdsOf(row.households),
  doubt: row.leaderId === null && row.leaderName !== null ? register.unknown : null
})

const partOf =
  (api: Api, office: string | undefined) => (asked: RowsAsked, offset: number, limit: number) =>
    api.zones.rows.query({ ...askedOf<ZoneColumn>(asked), ...ofOffice(office), offset, limit })

/** A zone cannot be asked for alone; an office has few. */
const findZone = (api: Api, office: string | undefined, id: string) => async () => {
  const part = partOf(api, office)
  return (await selectedRows({ part }, allRows, withRows(noRows, [id], true)))?.[0] ?? null
}

export const zonesRegister = (office: Accessor<string | undefined>): Register<ZoneRow> => {
  const { api } = useClient()
  const writes = useZoneWrites()
  const its = () => ofOffice(office())
  return {
    name: "zones",
    fields,
    rowName: ({ name }) => name,
    card: zoneCard,
    labels: ({ zones }) => zones.fields,
    fieldOf: (field) => serverFields[field] ?? field,
    rows: (asked) => useZoneRows(office, () => askedOf<ZoneColumn>(asked())),
    part: (asked, offset, limit) => partOf(api, office())(asked, offset, limit),
    find: (id) => findZone(api, office(), id),
    add: (texts, on) =>
      writes.add.mutateAsync({ ...its(), zone: { name: "", ...change(texts) }, on }),
    change: ({ row: { id, version }, texts }, on) =>
      writes.change.mutateAsync({ id, version, change: change(texts), on }),
    end: (rows, on) => writes.close.mutateAsync({ zones: named(rows.map(refOf)), on })
  }
}
