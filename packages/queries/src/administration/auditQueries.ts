/** The trail: its lines by range, one line, the history of one record, whether it is whole. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import { useMutation } from "@tanstack/solid-query"
import type { Accessor } from "solid-js"

import type { Asking } from "../asking/Asking.ts"
import { useDeeds } from "../asking/useDeeds.ts"
import { useInfiniteQuery } from "../asking/useInfiniteQuery.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { createRangeSource } from "../rangeSource.ts"

export type AuditLine = Outputs["audit"]["list"]["rows"][number]
export type AuditAsked = Omit<
  NonNullable<Parameters<Api["audit"]["list"]["query"]>[0]>,
  "offset" | "limit"
>
export type AuditVerified = Outputs["audit"]["verify"]

const keys = {
  all: ["audit"] as const,
  list: (asked: AuditAsked) => ["audit", "list", asked] as const,
  line: (seq: number | null) => ["audit", "line", seq] as const,
  history: (entity: string) => ["audit", "history", entity] as const,
  retention: ["audit", "retention"] as const
}

const linesRange = (api: Api, asked: AuditAsked) => ({
  key: keys.list(asked),
  fetch: async (offset: number, limit: number, signal: AbortSignal) => {
    const { rows, total } = await api.audit.list.query({ ...asked, offset, limit }, { signal })
    return { rows, total, offset, sums: {} }
  }
})

export const useAuditLines = (asked: Accessor<AuditAsked>) => {
  const { api } = useClient()
  return createRangeSource(() => linesRange(api, asked()))
}

const lineQuery = (api: Api, seq: number | null) => ({
  queryKey: keys.line(seq),
  queryFn: ({ signal }: Asking) => api.audit.show.query({ seq: seq ?? 0 }, { signal }),
  enabled: seq !== null
})

export const useAuditLine = (seq: Accessor<number | null>) => {
  const { api } = useClient()
  return useQuery(() => lineQuery(api, seq()))
}

const historyPage = 20

const historyQuery = (api: Api, entity: string) => ({
  queryKey: keys.history(entity),
  queryFn: async ({ signal, pageParam }: Asking & { readonly pageParam: number }) => {
    const asked = { entity, offset: pageParam, limit: historyPage }
    const { rows, total } = await api.audit.history.query(asked, { signal })
    return { rows, total, next: pageParam + rows.length }
  },
  initialPageParam: 0,
  getNextPageParam: ({ next, total }: { readonly next: number; readonly total: number }) =>
    next < total ? next : undefined
})

/** What was done to one record, the newest first, a page at a time. `entity`: `Person/01…`. */
export const useHistory = (entity: Accessor<string>) => {
  const { api } = useClient()
  return useInfiniteQuery(() => historyQuery(api, entity()))
}

const retentionQuery = (api: Api) => ({
  queryKey: keys.retention,
  queryFn: ({ signal }: Asking) => api.audit.retention.query(undefined, { signal })
})

export const useRetention = () => {
  const { api } = useClient()
  return useQuery(() => retentionQuery(api))
}

export const useKeep = () => {
  const { api } = useClient()
  return useDeeds(keys.retention)((days: number | null) => api.audit.keep.mutate({ days }))
}

/** Each time anew: an answer that was kept would prove nothing. */
export const useVerifyTrail = () => {
  const { api } = useClient()
  return useMutation(() => ({ mutationFn: () => api.audit.verify.query() }))
}
