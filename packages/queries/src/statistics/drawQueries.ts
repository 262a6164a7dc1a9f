/** Draws: plans to begin from, what would be drawn, what was, and whether the same list comes out again. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Month } from "@aiwei/domain/shared/Month"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { everyPart } from "../asking/everyPart.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useDeeds } from "../asking/useDeeds.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { rankingKeys } from "../rankingQueries.ts"

export type DrawLine = Outputs["draws"]["list"]["rows"][number]
export type DrawnList = Outputs["draws"]["preview"]
export type DrawWhole = Outputs["draws"]["show"]
export type DrawAsked = Omit<Parameters<Api["draws"]["make"]["mutate"]>[0], "office">

const key = ["draws"] as const

const drawsQuery = (api: Api, office: Office) => ({
  queryKey: [...key, "list", office] as const,
  queryFn: async ({ signal }: Asking) => {
    const { rows } = await everyPart((part) =>
      api.draws.list.query({ ...ofOffice(office), ...part }, { signal })
    )
    return rows
  },
  placeholderData: keepBefore
})

/** The newest first. */
export const useDraws = (office: Accessor<Office>) => {
  const { api } = useClient()
  return useQuery(() => drawsQuery(api, office()))
}

const drawQuery = (api: Api, office: Office, id: string) => ({
  queryKey: [...key, "one", office, id] as const,
  queryFn: ({ signal }: Asking) => api.draws.show.query({ ...ofOffice(office), id }, { signal }),
  // A draw never changes.
  staleTime: Number.POSITIVE_INFINITY
})

export const useDraw = (office: Accessor<Office>, id: Accessor<string>) => {
  const { api } = useClient()
  return useQuery(() => drawQuery(api, office(), id()))
}

const cityPlansQuery = (api: Api, office: Office) => ({
  queryKey: ["cityPlans", office] as const,
  queryFn: ({ signal }: Asking) => api.draws.plans.query(ofOffice(office), { signal }),
  staleTime: Number.POSITIVE_INFINITY
})

export const useCityPlans = (office: Accessor<Office>) => {
  const { api } = useClient()
  return useQuery(() => cityPlansQuery(api, office()))
}

const recheckQuery = (api: Api, office: Office, period: Month | null) => ({
  queryKey: [...rankingKeys.all, "recheckToDraw", office, period] as const,
  queryFn: ({ signal }: Asking) =>
    api.rankings.recheck.query(
      { ...ofOffice(office), period: period ?? ("0000-00" as Month) },
      { signal }
    ),
  enabled: period !== null
})

/** Who must be checked again after that month; null asks nothing. */
export const useRecheckToDraw = (office: Accessor<Office>, period: Accessor<Month | null>) => {
  const { api } = useClient()
  return useQuery(() => recheckQuery(api, office(), period()))
}

/** Neither trying nor drawing again writes anything. */
export const useDrawDeeds = (office: Accessor<Office>) => {
  const { api } = useClient()
  const deed = useDeeds([...key, "list"], "onSuccess")
  return {
    preview: (wanted: DrawAsked) => api.draws.preview.query({ ...wanted, ...ofOffice(office()) }),
    verify: (id: string) => api.draws.verify.query({ id, ...ofOffice(office()) }),
    make: deed((wanted: DrawAsked) => api.draws.make.mutate({ ...wanted, ...ofOffice(office()) }))
  }
}
