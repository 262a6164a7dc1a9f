/** Sectors by whoever holds them, with those that meet; and the worklist of one officer. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Day } from "@aiwei/domain/shared/Day"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { everyPart } from "../asking/everyPart.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { dutyKeys } from "./dutyQueries.ts"

export type SectorTable = Outputs["sectors"]["list"]
export type SectorRow = SectorTable["rows"][number]
export type Worklist = Outputs["worklists"]["of"]

const sectorsQuery = (api: Api, office: Office, on: Day) => ({
  queryKey: [...dutyKeys.all, "sectors", office, on],
  queryFn: ({ signal }: Asking) =>
    everyPart((part) => api.sectors.list.query({ ...ofOffice(office), on, ...part }, { signal })),
  placeholderData: keepBefore
})

export const useSectors = (office: Accessor<Office>, on: Accessor<Day>) => {
  const { api } = useClient()
  return useQuery(() => sectorsQuery(api, office(), on()))
}

const worklistQuery = (api: Api, person: string, on: Day) => ({
  queryKey: [...dutyKeys.all, "worklist", person, on],
  queryFn: ({ signal }: Asking) => api.worklists.of.query({ person, on }, { signal }),
  placeholderData: keepBefore
})

export const useWorklist = (person: Accessor<string>, on: Accessor<Day>) => {
  const { api } = useClient()
  return useQuery(() => worklistQuery(api, person(), on()))
}
