/**
 * People, zones and buildings by range, and the writes to them. After every write, refused or not, the
 * registers are asked again: a refusal may mean that somebody else was there first.
 */
import type { Outputs } from "@aiwei/client/Outputs"
import { useMutation, useQueryClient } from "@tanstack/solid-query"
import type { Accessor } from "solid-js"

import { type Office, ofOffice } from "./asking/ofOffice.ts"
import { useQuery } from "./asking/useQuery.ts"
import { useClient } from "./ClientContext.tsx"
import { orgKeys } from "./orgQueries.ts"
import { createRangeSource } from "./rangeSource.ts"

type Api = ReturnType<typeof useClient>["api"]
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

export const usePeopleRows = (
  office: Accessor<Office>,
  asked: Accessor<Asked<Api["people"]["rows"]>>
) => {
  const { api } = useClient()
  return createRangeSource(() => {
    const [its, query] = [office(), asked()]
    return {
      key: registerKeys.rows("people", its, query),
      fetch: (offset, limit, signal) =>
        api.people.rows.query({ ...query, ...ofOffice(its), offset, limit }, { signal })
    }
  })
}

export const useZoneRows = (
  office: Accessor<Office>,
  asked: Accessor<Asked<Api["zones"]["rows"]>>
) => {
  const { api } = useClient()
  return createRangeSource(() => {
    const [its, query] = [office(), asked()]
    return {
      key: registerKeys.rows("zones", its, query),
      fetch: (offset, limit, signal) =>
        api.zones.rows.query({ ...query, ...ofOffice(its), offset, limit }, { signal })
    }
  })
}

export const useBuildingRows = (
  office: Accessor<Office>,
  asked: Accessor<Asked<Api["buildings"]["rows"]>>
) => {
  const { api } = useClient()
  return createRangeSource(() => {
    const [its, query] = [office(), asked()]
    return {
      key: registerKeys.rows("buildings", its, query),
      fetch: (offset, limit, signal) =>
        api.buildings.rows.query({ ...query, ...ofOffice(its), offset, limit }, { signal })
    }
  })
}

/** One write of a register, `(api) => api.people.change.mutate`; the tree counts what it changes. */
export const useRegisterWrite = <Input, Output>(
  write: (api: Api) => (input: Input) => Promise<Output>
) => {
  const { api } = useClient()
  const cache = useQueryClient()
  return useMutation(() => ({
    mutationFn: (input: Input) => write(api)(input),
    // Awaited: who answers an edit in a cell must have the new row before.
    onSettled: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: registerKeys.all }),
        cache.invalidateQueries({ queryKey: orgKeys.all })
      ])
  }))
}

export const usePeopleWrites = () => ({
  add: useRegisterWrite((api) => api.people.add.mutate),
  change: useRegisterWrite((api) => api.people.change.mutate),
  changeMany: useRegisterWrite((api) => api.people.changeMany.mutate),
  leave: useRegisterWrite((api) => api.people.leave.mutate)
})

export const useZoneWrites = () => ({
  add: useRegisterWrite((api) => api.zones.add.mutate),
  change: useRegisterWrite((api) => api.zones.change.mutate),
  close: useRegisterWrite((api) => api.zones.close.mutate)
})

export const useBuildingWrites = () => ({
  add: useRegisterWrite((api) => api.buildings.add.mutate),
  change: useRegisterWrite((api) => api.buildings.change.mutate),
  changeMany: useRegisterWrite((api) => api.buildings.changeMany.mutate),
  close: useRegisterWrite((api) => api.buildings.close.mutate)
})

/** The communities of an office, in the order of its codes. */
export const useCommunities = (office: Accessor<Office>) => {
  const { api } = useClient()
  return useQuery(() => ({
    queryKey: [...orgKeys.all, "communities", office()],
    queryFn: async ({ signal }) => {
      const its = office()
      const wanted = { level: "community", limit: 1000 } as const
      const { rows } = await api.org.list.query(
        { ...wanted, ...(its === undefined ? {} : { under: its }) },
        { signal }
      )
      return rows.map(({ id, name }) => ({ id, name }))
    }
  }))
}

/** What a person holds and held, for the record beside the staff list. */
export const usePerson = (id: Accessor<string | null>) => {
  const { api } = useClient()
  return useQuery(() => ({
    queryKey: [...registerKeys.all, "person", id()],
    queryFn: ({ signal }) => api.people.show.query({ id: id() ?? "" }, { signal }),
    enabled: id() !== null
  }))
}

/** Names on the staff list nearest to one that is not on it. */
export const useSimilar = (office: Accessor<Office>, name: Accessor<string | null>) => {
  const { api } = useClient()
  return useQuery(() => ({
    queryKey: [...registerKeys.all, "similar", office(), name()],
    queryFn: ({ signal }) =>
      api.people.similar.query({ name: name() ?? "", ...ofOffice(office()) }, { signal }),
    enabled: name() !== null
  }))
}
