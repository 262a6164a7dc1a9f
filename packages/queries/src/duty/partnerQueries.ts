/** Partner units with what they were given and did, stairwells that nobody has, and writing a session down. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Day } from "@aiwei/domain/shared/Day"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { everyPart } from "../asking/everyPart.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useDeeds } from "../asking/useDeeds.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { dutyKeys } from "./dutyQueries.ts"

export type PartnerRow = Outputs["partners"]["list"]["rows"][number]
export type PartnerCoverage = Outputs["partners"]["coverage"]
export type SessionLine = Outputs["partners"]["sessions"]["rows"][number]
export type AddSession = Parameters<Api["partners"]["session"]["mutate"]>[0]

const all = [...dutyKeys.all, "partners"] as const

const listQuery = (api: Api, office: Office, on: Day) => ({
  queryKey: [...all, "list", office, on],
  queryFn: ({ signal }: Asking) =>
    // Sessions are summed over the year of the day.
    everyPart((part) =>
      api.partners.list.query(
        { ...ofOffice(office), on, from: `${on.slice(0, 4)}-01-01` as Day, ...part },
        { signal }
      )
    ),
  placeholderData: keepBefore
})

export const usePartners = (office: Accessor<Office>, on: Accessor<Day>) => {
  const { api } = useClient()
  return useQuery(() => listQuery(api, office(), on()))
}

const coverageQuery = (api: Api, office: Office, on: Day) => ({
  queryKey: [...all, "coverage", office, on],
  queryFn: ({ signal }: Asking) =>
    api.partners.coverage.query({ ...ofOffice(office), on, limit: 500 }, { signal }),
  placeholderData: keepBefore
})

/** With the first five hundred stairwells that no partner has. */
export const usePartnerCoverage = (office: Accessor<Office>, on: Accessor<Day>) => {
  const { api } = useClient()
  return useQuery(() => coverageQuery(api, office(), on()))
}

const sessionsQuery = (api: Api, office: Office, partner: string, to: Day) => ({
  queryKey: [...all, "sessions", office, partner, to],
  queryFn: ({ signal }: Asking) =>
    api.partners.sessions.query({ ...ofOffice(office), partner, to, limit: 100 }, { signal }),
  placeholderData: keepBefore
})

export const useSessions = (
  office: Accessor<Office>,
  partner: Accessor<string>,
  to: Accessor<Day>
) => {
  const { api } = useClient()
  return useQuery(() => sessionsQuery(api, office(), partner(), to()))
}

export const useSessionDeeds = () => {
  const { api } = useClient()
  const deed = useDeeds(all)
  return { session: deed((wanted: AddSession) => api.partners.session.mutate(wanted)) }
}
