/**
 * A month's ranking, what it is made of, and making it public. `office` is undefined while there is
 * only one. The month on the screen stays there until the next one has arrived.
 */
import type { Api } from "@aiwei/client/Api"
import type { Month } from "@aiwei/domain/shared/Month"
import { type QueryClient, useMutation, useQueryClient } from "@tanstack/solid-query"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "./asking/Asking.ts"
import { type Office, ofOffice } from "./asking/ofOffice.ts"
import { useQuery } from "./asking/useQuery.ts"
import { useClient } from "./ClientContext.tsx"

export const rankingKeys = {
  all: ["rankings"] as const,
  periods: (office: Office) => ["rankings", "periods", office] as const,
  month: (office: Office, period: Month) => ["rankings", "month", office, period] as const,
  explain: (office: Office, period: Month, place: string, version: number | null) =>
    ["rankings", "explain", office, period, place, version] as const
}

const periodsQuery = (api: Api, office: Office) => ({
  queryKey: rankingKeys.periods(office),
  queryFn: ({ signal }: Asking) => api.rankings.periods.query(ofOffice(office), { signal })
})

/** The months that have scores. */
export const usePeriods = (office: Accessor<Office>) => {
  const { api } = useClient()
  return useQuery(() => periodsQuery(api, office()))
}

const monthQuery = (api: Api, office: Office, period: Month) => ({
  queryKey: rankingKeys.month(office, period),
  queryFn: ({ signal }: Asking) =>
    api.rankings.month.query({ period, ...ofOffice(office) }, { signal })
})

export const useRanking = (office: Accessor<Office>, period: Accessor<Month>) => {
  const { api } = useClient()
  return useQuery(() => ({
    ...monthQuery(api, office(), period()),
    placeholderData: keepBefore
  }))
}

/** While the page itself is still on its way. Asked for another office than it turns out to be, it is left. */
export const askRankingAhead = (
  cache: QueryClient,
  api: Api,
  office: Office,
  period: Month
): void => {
  void cache.prefetchQuery(monthQuery(api, office, period))
}

const explanationQuery = (
  api: Api,
  office: Office,
  period: Month,
  place: string | null,
  version: number | null
) => ({
  queryKey: rankingKeys.explain(office, period, place ?? "", version),
  queryFn: ({ signal }: Asking) =>
    api.rankings.explain.query(
      { period, place: place ?? "", version, ...ofOffice(office) },
      { signal }
    ),
  enabled: place !== null
})

/** `place` is a code, a name or an id, null asks nothing; `version` null is the month as recorded now. */
export const useExplanation = (
  office: Accessor<Office>,
  period: Accessor<Month>,
  place: Accessor<string | null>,
  version: Accessor<number | null>
) => {
  const { api } = useClient()
  return useQuery(() => explanationQuery(api, office(), period(), place(), version()))
}

export const usePublish = (office: Accessor<Office>) => {
  const { api } = useClient()
  const cache = useQueryClient()
  return useMutation(() => ({
    mutationFn: ({ period, reason }: { readonly period: Month; readonly reason?: string }) =>
      api.publications.publish.mutate({
        period,
        ...ofOffice(office()),
        ...(reason === undefined ? {} : { reason })
      }),
    // A publication also changes what the next month compares with.
    onSuccess: () => cache.invalidateQueries({ queryKey: rankingKeys.all })
  }))
}
