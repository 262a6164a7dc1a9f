/** Organisations outside of the office with whom it speaks to there, and what is done with them. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Day } from "@aiwei/domain/shared/Day"
import { useMutation } from "@tanstack/solid-query"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { dutyKeys } from "./dutyQueries.ts"
import { useAskDutiesAgain } from "./dutyWrites.ts"

export type OrganisationRow = Outputs["organisations"]["list"]["rows"][number]
export type AddOrganisation = Parameters<Api["organisations"]["add"]["mutate"]>[0]
export type ChangeOrganisation = Parameters<Api["organisations"]["change"]["mutate"]>[0]
export type CloseOrganisation = Parameters<Api["organisations"]["close"]["mutate"]>[0]

const atOnce = 500

const readAll = async (api: Api, office: Office, on: Day, signal: AbortSignal) => {
  const rows: Array<OrganisationRow> = []
  let cursor: string | null = null
  for (;;) {
    const part: Outputs["organisations"]["list"] = await api.organisations.list.query(
      { ...ofOffice(office), on, cursor, limit: atOnce },
      { signal }
    )
    rows.push(...part.rows)
    cursor = part.next
    if (cursor === null) return rows
  }
}

const organisationsQuery = (api: Api, office: Office, on: Day) => ({
  queryKey: [...dutyKeys.all, "organisations", office, on],
  queryFn: ({ signal }: Asking) => readAll(api, office, on, signal),
  placeholderData: keepBefore
})

/** Those of a day. */
export const useOrganisations = (office: Accessor<Office>, on: Accessor<Day>) => {
  const { api } = useClient()
  return useQuery(() => organisationsQuery(api, office(), on()))
}

export const useOrganisationDeeds = () => {
  const { api } = useClient()
  const onSettled = useAskDutiesAgain()
  return {
    add: useMutation(() => ({
      mutationFn: (wanted: AddOrganisation) => api.organisations.add.mutate(wanted),
      onSettled
    })),
    change: useMutation(() => ({
      mutationFn: (wanted: ChangeOrganisation) => api.organisations.change.mutate(wanted),
      onSettled
    })),
    close: useMutation(() => ({
      mutationFn: (wanted: CloseOrganisation) => api.organisations.close.mutate(wanted),
      onSettled
    }))
  }
}
