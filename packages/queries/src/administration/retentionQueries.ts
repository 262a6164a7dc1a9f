/** How long personal data is kept. Erasing what is over cannot be taken back: the page asks first. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import { useMutation, useQueryClient } from "@tanstack/solid-query"

import type { Asking } from "../asking/Asking.ts"
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
  const cache = useQueryClient()
  const onSettled = () => cache.invalidateQueries({ queryKey: key })
  return {
    change: useMutation(() => ({
      mutationFn: (wanted: RetentionChange) => api.retention.change.mutate(wanted),
      onSettled
    })),
    run: useMutation(() => ({ mutationFn: () => api.retention.run.mutate(), onSettled }))
  }
}
