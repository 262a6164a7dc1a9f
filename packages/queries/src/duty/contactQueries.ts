/** Contact points with how often each was visited, the visits of one, and writing a visit down. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Day } from "@aiwei/domain/shared/Day"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useDeeds } from "../asking/useDeeds.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { dutyKeys } from "./dutyQueries.ts"

export type ContactBoard = Outputs["contacts"]["board"]
export type PointShown = ContactBoard["points"][number]
export type VisitLine = Outputs["contacts"]["visits"]["rows"][number]
export type AddVisit = Parameters<Api["contacts"]["visit"]["mutate"]>[0]

const all = [...dutyKeys.all, "contacts"] as const

const boardQuery = (api: Api, office: Office, on: Day) => ({
  queryKey: [...all, "board", office, on],
  queryFn: ({ signal }: Asking) =>
    api.contacts.board.query({ ...ofOffice(office), on, months: 3 }, { signal }),
  placeholderData: keepBefore
})

export const useContactBoard = (office: Accessor<Office>, on: Accessor<Day>) => {
  const { api } = useClient()
  return useQuery(() => boardQuery(api, office(), on()))
}

const visitsQuery = (api: Api, office: Office, point: string, to: Day) => ({
  queryKey: [...all, "visits", office, point, to],
  queryFn: ({ signal }: Asking) =>
    api.contacts.visits.query({ ...ofOffice(office), point, to, limit: 100 }, { signal }),
  placeholderData: keepBefore
})

/** The newest hundred until the day. */
export const useVisits = (office: Accessor<Office>, point: Accessor<string>, to: Accessor<Day>) => {
  const { api } = useClient()
  return useQuery(() => visitsQuery(api, office(), point(), to()))
}

export const useVisitDeeds = () => {
  const { api } = useClient()
  const deed = useDeeds(all)
  return {
    visit: deed((wanted: AddVisit) => api.contacts.visit.mutate(wanted)),
    correct: deed((wanted: Parameters<Api["contacts"]["correct"]["mutate"]>[0]) =>
      api.contacts.correct.mutate(wanted)
    )
  }
}
