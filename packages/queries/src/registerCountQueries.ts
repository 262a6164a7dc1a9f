/**
 * How many people, zones and buildings there are, for the side: one request of three short questions.
 * Kept with the tree and not with the registers, because edits of either change it.
 */
import type { Api } from "@aiwei/client/Api"
import type { Accessor } from "solid-js"

import type { Asking } from "./asking/Asking.ts"
import { type Office, ofOffice } from "./asking/ofOffice.ts"
import { useQuery } from "./asking/useQuery.ts"
import { useClient } from "./ClientContext.tsx"
import { orgKeys } from "./orgQueries.ts"

/** Whoever has left is on the list for the past, and is no longer one of the staff. */
const active = [{ column: "status", op: "is", value: "active" }] as const

const countsQuery = (api: Api, office: Office) => ({
  queryKey: [...orgKeys.all, "registerCounts", office],
  queryFn: async ({ signal }: Asking) => {
    const one = { ...ofOffice(office), limit: 1 }
    const [people, zones, buildings] = await Promise.all([
      api.people.rows.query({ ...one, filters: active }, { signal }),
      api.zones.rows.query(one, { signal }),
      api.buildings.rows.query(one, { signal })
    ])
    return { people: people.total, zones: zones.total, buildings: buildings.total }
  }
})

/** `known`: whether it is settled which office is shown, and that there is one. */
export const useRegisterCounts = (office: Accessor<Office>, known: Accessor<boolean>) => {
  const { api } = useClient()
  return useQuery(() => ({ ...countsQuery(api, office()), enabled: known() }))
}
