/** A field of a building, its household officer among them. */
import type { Api } from "@aiwei/client/Api"

import type { BuildingRow } from "../registerQueries.ts"
import { asNumber, asText, type FieldOf, of, type Taker } from "./Taker.ts"

type Change = Parameters<Api["buildings"]["change"]["mutate"]>[0]["change"]

export const buildingFields: Readonly<Record<string, FieldOf<BuildingRow, Change>>> = {
  name: { read: (row) => row.name, change: (value) => ({ name: String(value) }) },
  stairwells: {
    read: (row) => row.stairwells,
    change: (value) => ({ stairwells: asNumber(value) })
  },
  households: {
    read: (row) => row.households,
    change: (value) => ({ households: asNumber(value) })
  },
  property: { read: (row) => row.property, change: (value) => ({ property: asText(value) }) },
  propertyCompany: {
    read: (row) => row.propertyCompany,
    change: (value) => ({ propertyCompany: asText(value) })
  },
  officer: {
    read: (row) => row.officerName,
    change: (value) => ({ officer: value === null ? null : { name: String(value) } })
  }
}

export const takeBuilding: Taker = async ({ id, field }, { api, office }) => {
  const known = buildingFields[field]
  const { rows } = await api.buildings.rows.query({ ...of(office), under: id, limit: 1 })
  const row = rows.find((one) => one.id === id)
  if (known === undefined || row === undefined) return null
  return {
    name: [row.community, row.compound, row.name].filter((part) => part !== null).join(" "),
    now: known.read(row),
    write: (value) =>
      api.buildings.change.mutate({
        id,
        version: row.version,
        change: known.change(value),
        on: null
      })
  }
}
