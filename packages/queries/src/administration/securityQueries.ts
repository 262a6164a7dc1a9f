/** What the installation has settled about passwords, sessions and second factors. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"

import type { Asking } from "../asking/Asking.ts"
import { useDeeds } from "../asking/useDeeds.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"

export type SecurityView = Outputs["security"]["show"]
export type SecurityChange = Parameters<Api["security"]["change"]["mutate"]>[0]

const key = ["security"] as const

const securityQuery = (api: Api) => ({
  queryKey: key,
  queryFn: ({ signal }: Asking) => api.security.show.query(undefined, { signal })
})

export const useSecurity = () => {
  const { api } = useClient()
  return useQuery(() => securityQuery(api))
}

export const useChangeSecurity = () => {
  const { api } = useClient()
  return useDeeds(key)((wanted: SecurityChange) => api.security.change.mutate(wanted))
}
