/** People, zones and buildings by range, one person, the names nearest to one, the communities to choose. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Accessor } from "solid-js"

import type { Asking } from "./asking/Asking.ts"
import { type Office, ofOffice } from "./asking/ofOffice.ts"
import { useQuery } from "./asking/useQuery.ts"
import { useClient } from "./ClientContext.tsx"
import { orgKeys } from "./orgQueries.ts"
import { createRangeSource } from "./rangeSource.ts"

export type PersonRow = Outputs["people"]["rows"]["rows"][number]
export type ZoneRow = Outputs["zones"]["rows"]["rows"][number]
export type BuildingRow = Outputs["buildings"]["rows"]["rows"][number]
type Asked<Procedure extends { readonly query: (input: never) => unknown }> = Omit<
  Parameters<Procedure["query"]>[0],
  "office" | "offset" | "limit"
>

export const registerKeys = {
  all: ["register"] as const,
  rows: (register: "people" | "zones" | "buildings", office: Office, asked: object) =>
    ["register", register, office, asked] as const
}

const peopleRange = (api: Api, office: Office, asked: Asked<Api["people"]["rows"]>) => ({
  key: registerKeys.rows("people", office, asked),
  fetch: (offset: number, limit: number, signal: AbortSignal) =>
    api.people.rows.query({ ...asked, ...ofOffice(office), offset, limit }, { signal })
})

export const usePeopleRows = (
  office: Accessor<Office>,
  asked: Accessor<Asked<Api["people"]["rows"]>>
) => {
  const { api } = useClient()
  return createRangeSource(() => peopleRange(api, office(), asked()))
}

const zonesRange = (api: Api, office: Office, asked: Asked<Api["zones"]["rows"]>) => ({
  key: registerKeys.rows("zones", office, asked),
  fetch: (offset: number, limit: number, signal: AbortSignal) =>
    api.zones.rows.query({ ...asked, ...ofOffice(office), offset, limit }, { signal })
})

export const useZoneRows = (
  office: Accessor<Office>,
  asked: Accessor<Asked<Api["zones"]["rows"]>>
) => {
  const { api } = useClient()
  return createRangeSource(() => zonesRange(api, office(), asked()))
}

const buildingsRange = (api: Api, office: Office, asked: Asked<Api["buildings"]["rows"]>) => ({
  key: registerKeys.rows("buildings", office, asked),
  fetch: (offset: number, limit: number, signal: AbortSignal) =>
    api.buildings.rows.query({ ...asked, ...ofOffice(office), offset, limit }, { signal })
})

export const useBuildingRows = (
  office: Accessor<Office>,
  asked: Accessor<Asked<Api["buildings"]["rows"]>>
) => {
  const { api } = useClient()
  return createRangeSource(() => buildingsRange(api, office(), asked()))
}

const levels = ["community", "village"] as const

const communitiesQuery = (api: Api, office: Office) => ({
  queryKey: [...orgKeys.all, "communities", office],
  queryFn: async ({ signal }: Asking) => {
    const under = office === undefined ? {} : { under: office }
    const parts = await Promise.all(
      levels.map((level) => api.org.list.query({ level, limit: 1000, ...under }, { signal }))
    )
    return parts.flatMap(({ rows }) => rows.map(({ id, name }) => ({ id, name })))
  }
})

/** The communities of an office in the order of its codes, then, where it has some, its villages. */
export const useCommunities = (office: Accessor<Office>) => {
  const { api } = useClient()
  return useQuery(() => communitiesQuery(api, office()))
}

const personQuery = (api: Api, id: string | null) => ({
  queryKey: [...registerKeys.all, "person", id],
  queryFn: ({ signal }: Asking) => api.people.show.query({ id: id ?? "" }, { signal }),
  enabled: id !== null
})

/** What a person holds and held, for the record beside the staff list. */
export const usePerson = (id: Accessor<string | null>) => {
  const { api } = useClient()
  return useQuery(() => personQuery(api, id()))
}

const similarQuery = (api: Api, office: Office, name: string | null) => ({
  queryKey: [...registerKeys.all, "similar", office, name],
  queryFn: ({ signal }: Asking) =>
    api.people.similar.query({ name: name ?? "", ...ofOffice(office) }, { signal }),
  enabled: name !== null
})

/** Names on the staff list nearest to one that is not on it. */
export const useSimilar = (office: Accessor<Office>, name: Accessor<string | null>) => {
  const { api } = useClient()
  return useQuery(() => similarQuery(api, office(), name()))
}
