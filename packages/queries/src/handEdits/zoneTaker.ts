/** A field of a responsibility zone. Its communities are a list, chosen on the page of zones. */
import type { Api } from "@aiwei/client/Api"

import type { ZoneRow } from "../registerQueries.ts"
import { asNumber, asText, type FieldOf, of, type Taker } from "./Taker.ts"

type Change = Parameters<Api["zones"]["change"]["mutate"]>[0]["change"]

export const zoneFields: Readonly<Record<string, FieldOf<ZoneRow, Change>>> = {
  name: { read: (row) => row.name, change: (value) => ({ name: String(value) }) },
  zoneNo: { read: (row) => row.zoneNo, change: (value) => ({ zoneNo: asNumber(value) }) },
  leaderTitle: {
    read: (row) => row.leaderTitle,
    change: (value) => ({ leaderTitle: asText(value) })
  },
  contactPoint: {
    read: (row) => row.contactPoint,
    change: (value) => ({ contactPoint: asText(value) })
  },
  leaderName: {
    read: (row) => row.leaderName,
    change: (value) => ({ leader: value === null ? null : { name: String(value) } })
  }
}

/** Many times more zones than an office has. */
const most = 500

export const takeZone: Taker = async ({ id, field }, { api, office }) => {
  const known = zoneFields[field]
  const { rows } = await api.zones.rows.query({ ...of(office), limit: most })
  const row = rows.find((one) => one.id === id)
  if (known === undefined || row === undefined) return null
  return {
    name: row.name,
    now: known.read(row),
    write: (value) =>
      api.zones.change.mutate({
        id,
        version: row.version,
        change: known.change(value),
        on: null
      })
  }
}
