/** A field of somebody on the staff list. Whoever left is brought back on the staff list, not here. */
import type { Api } from "@aiwei/client/Api"

import type { PersonRow } from "../registerQueries.ts"
import { asText, type FieldOf, type Taker } from "./Taker.ts"

type Change = Parameters<Api["people"]["change"]["mutate"]>[0]["change"]

export const personFields: Readonly<Record<string, FieldOf<PersonRow, Change>>> = {
  name: { read: (row) => row.name, change: (value) => ({ name: String(value) }) },
  gender: { read: (row) => row.gender, change: (value) => ({ gender: asText(value) }) },
  birth: { read: (row) => row.birth, change: (value) => ({ birth: asText(value) }) },
  phone: { read: (row) => row.phone, change: (value) => ({ phone: asText(value) }) },
  category: { read: (row) => row.category, change: (value) => ({ category: asText(value) }) },
  remark: { read: (row) => row.remark, change: (value) => ({ remark: asText(value) }) },
  title: { read: (row) => row.post, change: (value) => ({ post: asText(value) }) },
  duty: { read: (row) => row.duty, change: (value) => ({ duty: asText(value) }) },
  place: {
    read: (row) => row.organisation ?? row.unitName,
    change: (value) => ({ unit: asText(value) })
  }
}

export const takePerson: Taker = async ({ id, field }, { api }) => {
  const known = personFields[field]
  const { person } = await api.people.show.query({ id })
  if (known === undefined) return null
  return {
    name: person.name,
    now: known.read(person),
    write: (value) =>
      api.people.change.mutate({
        id,
        version: person.version,
        change: known.change(value),
        on: null
      })
  }
}
