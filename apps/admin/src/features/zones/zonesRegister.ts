/** Responsibility zones as a register: their fields, and how they are read and written. */
import type { ZoneColumn } from "@aiwei/domain/duty/ZoneLine"
import { useClient } from "@aiwei/queries/ClientContext"
import { useZoneRows, useZoneWrites, type ZoneRow } from "@aiwei/queries/registerQueries"
import type { Accessor } from "solid-js"

import { namesLike } from "../buildings/buildingsRegister.ts"
import { askedOf, named, refOf } from "../register/asked.ts"
import { nameIn, numberIn, officerIn, shown, textIn } from "../register/fieldTexts.ts"
import type { FieldTexts, RecordField, Register, RowsAsked } from "../register/Register.ts"

const fieldsOf = (
  suggest: (text: string) => Promise<ReadonlyArray<string>>
): ReadonlyArray<RecordField<ZoneRow>> => [
  { key: "name", kind: "text", text: (row) => row.name, needed: true },
  { key: "zoneNo", kind: "number", text: (row) => shown(row.zoneNo) },
  { key: "leader", kind: "suggest", text: (row) => row.leaderName ?? "", suggest, dated: true },
  { key: "leaderTitle", kind: "text", text: (row) => row.leaderTitle ?? "", dated: true },
  { key: "contactPoint", kind: "text", text: (row) => row.contactPoint ?? "", dated: true },
  {
    key: "communities",
    kind: "communities",
    text: (row) =>
      row.communities
        .map(({ id }) => id)
        .toSorted()
        .join(","),
    dated: true
  }
]

const change = (texts: FieldTexts) => ({
  ...nameIn(texts),
  ...numberIn(texts, "zoneNo"),
  ...officerIn(texts, "leader"),
  ...textIn(texts, "leaderTitle"),
  ...textIn(texts, "contactPoint"),
  ...("communities" in texts
    ? { communities: (texts["communities"] ?? "").split(",").filter((id) => id !== "") }
    : {})
})

const serverFields: Readonly<Record<string, string>> = {
  leaderId: "leader",
  leaderName: "leader",
  communityIds: "communities"
}

const nothingAsked: RowsAsked = { filters: [], sort: [] }
const mostZones = 500

export const zonesRegister = (office: Accessor<string | undefined>): Register<ZoneRow> => {
  const { api } = useClient()
  const writes = useZoneWrites()
  const its = () => (office() === undefined ? {} : { office: office() })
  const part = (asked: RowsAsked, offset: number, limit: number) =>
    api.zones.rows.query({ ...askedOf<ZoneColumn>(asked), ...its(), offset, limit })
  return {
    name: "zones",
    fields: fieldsOf(namesLike((name) => api.people.similar.query({ name, ...its() }))),
    rowName: ({ name }) => name,
    labels: ({ zones }) => zones.fields,
    fieldOf: (field) => serverFields[field] ?? field,
    rows: (asked) => useZoneRows(office, () => askedOf<ZoneColumn>(asked())),
    part,
    find: async (id) =>
      (await part(nothingAsked, 0, mostZones)).rows.find((zone) => zone.id === id) ?? null,
    add: (texts, on) =>
      writes.add.mutateAsync({
        ...its(),
        zone: { name: "", ...change(texts) },
        on
      }),
    change: ({ row: { id, version }, texts }, on) =>
      writes.change.mutateAsync({ id, version, change: change(texts), on }),
    end: (rows, on) => writes.close.mutateAsync({ zones: named(rows.map(refOf)), on })
  }
}
