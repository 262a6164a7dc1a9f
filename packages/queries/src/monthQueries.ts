/**
 * Months in figures: indicators against communities, curves over months, two months or versions side by
 * side. They belong to the rankings: whoever publishes or changes a score makes them stale with those.
 */
import type { Api } from "@aiwei/client/Api"
import type { MatrixOrder } from "@aiwei/domain/assessment/board/BoardViews"
import type { Month } from "@aiwei/domain/shared/Month"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "./asking/Asking.ts"
import { type Office, ofOffice } from "./asking/ofOffice.ts"
import { useQuery } from "./asking/useQuery.ts"
import { useClient } from "./ClientContext.tsx"
import { rankingKeys } from "./rankingQueries.ts"

export interface MatrixPart {
  readonly period: Month
  readonly order: MatrixOrder
  readonly offset: number
  readonly limit: number
}

/** What a comparison is with: another month, or a version of the same one. */
export interface CompareWith {
  readonly period?: Month
  readonly version?: number
}

const matrixQuery = (api: Api, office: Office, part: MatrixPart) => ({
  queryKey: [...rankingKeys.all, "matrix", office, part],
  queryFn: ({ signal }: Asking) =>
    api.rankings.matrix.query({ ...ofOffice(office), ...part }, { signal }),
  placeholderData: keepBefore
})

export const useMatrix = (office: Accessor<Office>, part: Accessor<MatrixPart>) => {
  const { api } = useClient()
  return useQuery(() => matrixQuery(api, office(), part()))
}

interface TrendWanted {
  readonly until: Month
  readonly months: number
}

const trendQuery = (api: Api, office: Office, wanted: TrendWanted, limit: number) => ({
  queryKey: [...rankingKeys.all, "trend", office, wanted, limit],
  queryFn: ({ signal }: Asking) =>
    api.rankings.trend.query({ ...ofOffice(office), ...wanted, limit }, { signal }),
  placeholderData: keepBefore
})

export const useTrend = (office: Accessor<Office>, wanted: Accessor<TrendWanted>, limit = 200) => {
  const { api } = useClient()
  return useQuery(() => trendQuery(api, office(), wanted(), limit))
}

const comparisonQuery = (api: Api, office: Office, period: Month, other: CompareWith | null) => ({
  queryKey: [...rankingKeys.all, "compare", office, period, other],
  queryFn: ({ signal }: Asking) =>
    api.rankings.compare.query({ ...ofOffice(office), period, with: other ?? {} }, { signal }),
  enabled: other !== null
})

/** Null asks nothing. */
export const useComparison = (
  office: Accessor<Office>,
  period: Accessor<Month>,
  other: Accessor<CompareWith | null>
) => {
  const { api } = useClient()
  return useQuery(() => comparisonQuery(api, office(), period(), other()))
}

const zoneChoicesQuery = (api: Api, office: Office) => ({
  queryKey: ["zones", "choices", office],
  queryFn: ({ signal }: Asking) => api.zones.list.query(ofOffice(office), { signal })
})

/** The zones of today with their communities, to narrow a ranking to one of them. */
export const useZoneChoices = (office: Accessor<Office>) => {
  const { api } = useClient()
  return useQuery(() => zoneChoicesQuery(api, office()))
}
