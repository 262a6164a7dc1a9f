/**
 * Months in figures: indicators against communities, curves over months, two months or versions side by
 * side. They belong to the rankings: whoever publishes or changes a score makes them stale with those.
 */
import type { MatrixOrder } from "@aiwei/domain/assessment/board/BoardViews"
import type { Month } from "@aiwei/domain/shared/Month"
import type { Accessor } from "solid-js"

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

export const useMatrix = (office: Accessor<Office>, part: Accessor<MatrixPart>) => {
  const { api } = useClient()
  return useQuery(() => ({
    queryKey: [...rankingKeys.all, "matrix", office(), part()],
    queryFn: ({ signal }) =>
      api.rankings.matrix.query({ ...ofOffice(office()), ...part() }, { signal }),
    placeholderData: (before) => before
  }))
}

export const useTrend = (
  office: Accessor<Office>,
  wanted: Accessor<{ readonly until: Month; readonly months: number }>,
  limit = 200
) => {
  const { api } = useClient()
  return useQuery(() => ({
    queryKey: [...rankingKeys.all, "trend", office(), wanted(), limit],
    queryFn: ({ signal }) =>
      api.rankings.trend.query({ ...ofOffice(office()), ...wanted(), limit }, { signal }),
    placeholderData: (before) => before
  }))
}

/** Null asks nothing. */
export const useComparison = (
  office: Accessor<Office>,
  period: Accessor<Month>,
  other: Accessor<CompareWith | null>
) => {
  const { api } = useClient()
  return useQuery(() => ({
    queryKey: [...rankingKeys.all, "compare", office(), period(), other()],
    queryFn: ({ signal }) =>
      api.rankings.compare.query(
        { ...ofOffice(office()), period: period(), with: other() ?? {} },
        { signal }
      ),
    enabled: other() !== null
  }))
}

/** The zones of today with their communities, to narrow a ranking to one of them. */
export const useZoneChoices = (office: Accessor<Office>) => {
  const { api } = useClient()
  return useQuery(() => ({
    queryKey: ["zones", "choices", office()],
    queryFn: ({ signal }) => api.zones.list.query(ofOffice(office()), { signal })
  }))
}
