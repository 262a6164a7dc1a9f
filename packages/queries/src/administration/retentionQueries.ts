/** How long personal data is kept. Erasing what is over cannot be taken back: the page asks first. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"

import type { Asking } from "../asking/Asking.ts"
import { useDeeds } from "../asking/useDeeds.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"

export type RetentionLine = Outputs["retention"]["show"][number]
export type RetentionChange = Parameters<Api["retention"]["change"]["mutate"]>[0]

const key = ["retention"] as const

const rulesQuery = (api: Api) => ({
  queryKey: key,
  queryFn: ({ signal }: Asking) => api.retention.show.query(undefined, { signal })
})

export const useRetentionRules = () => {
  const { api } = useClient()
  return useQuery(() => rulesQuery(api))
}

export const useRetentionDeeds = () => {
  const { api } = useClient()
  const doing = useDeeds(key)
  return {
    change: doing((wanted: RetentionChange) => api.retention.change.mutate(wanted)),
    run: doing(() => api.retention.run.mutate())
  }
}
