/** The register of awards, who could be proposed, and changes to its lines. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useDeeds } from "../asking/useDeeds.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import type { PassWanted } from "./appraisalQueries.ts"

export type AwardRow = Outputs["awards"]["list"][number]
export type EligibleLine = Outputs["awards"]["eligible"][number]
export type NewAward = Parameters<Api["awards"]["add"]["mutate"]>[0]

const key = ["awards"] as const

const awardsQuery = (api: Api, office: Office) => ({
  queryKey: [...key, office],
  queryFn: ({ signal }: Asking) => api.awards.list.query(ofOffice(office), { signal }),
  placeholderData: keepBefore
})

export const useAwards = (office: Accessor<Office>) => {
  const { api } = useClient()
  return useQuery(() => awardsQuery(api, office()))
}

export interface EligibleAsked {
  readonly year: number
  readonly limit: PassWanted
}

const eligibleQuery = (api: Api, office: Office, asked: EligibleAsked | null) => ({
  queryKey: [...key, "eligible", office, asked],
  queryFn: ({ signal }: Asking) =>
    api.awards.eligible.query(
      { year: 0, limit: { at: 0, included: true }, ...asked, ...ofOffice(office) },
      { signal }
    ),
  placeholderData: keepBefore,
  retry: false,
  enabled: asked !== null
})

/** Null asks nothing. */
export const useEligible = (office: Accessor<Office>, asked: Accessor<EligibleAsked | null>) => {
  const { api } = useClient()
  return useQuery(() => eligibleQuery(api, office(), asked()))
}

export const useAwardDeeds = (office: Accessor<Office>) => {
  const { api } = useClient()
  const doing = useDeeds(key)
  const of = () => ofOffice(office())
  return {
    add: doing((wanted: NewAward) => api.awards.add.mutate({ ...wanted, ...of() })),
    change: doing((wanted: NewAward & { readonly id: string; readonly reason: string }) =>
      api.awards.change.mutate({ ...wanted, ...of() })
    ),
    withdraw: doing((wanted: { readonly id: string; readonly reason: string }) =>
      api.awards.withdraw.mutate({ ...wanted, ...of() })
    )
  }
}
