/**
 * What the page of a month knows and can do. The month and the opened community live in the address:
 * Back closes the panel, and a link sent to a colleague opens it.
 */
import type { RankingRow } from "@aiwei/domain/assessment/RankingView"
import type { Month } from "@aiwei/domain/shared/Month"
import { useExplanation, usePeriods, useRanking } from "@aiwei/queries/rankingQueries"
import type { Accessor } from "solid-js"

import { createPublishing } from "./createPublishing.ts"

export interface RankingAddress {
  readonly period: Accessor<Month>
  readonly unit: Accessor<string | null>
  readonly goToPeriod: (period: string) => void
  readonly goToUnit: (unit: string | null) => void
}

export const placeOf = (row: RankingRow): string => row.unitCode ?? row.unitId

/** The vetoed last, as they stand on the page. */
export const inOrder = (rows: ReadonlyArray<RankingRow>): ReadonlyArray<RankingRow> => [
  ...rows.filter((row) => !row.vetoed),
  ...rows.filter((row) => row.vetoed)
]

export const createRankingController = (
  { period, unit, goToPeriod, goToUnit }: RankingAddress,
  office: Accessor<string | undefined>
) => {
  const periods = usePeriods(office)
  const ranking = useRanking(office, period)
  const explanation = useExplanation(office, period, unit)
  const publishing = createPublishing(period, office, ranking, periods)

  const months = () => (periods.data ?? []).map((one) => one.period as string).toSorted()
  const beside = (list: ReadonlyArray<string>, here: string | null, by: -1 | 1): string | null => {
    const at = here === null ? -1 : list.indexOf(here)
    return at === -1 ? null : (list[at + by] ?? null)
  }
  const places = () => inOrder(ranking.data?.rows ?? []).map(placeOf)
  const month = (by: -1 | 1) => beside(months(), period(), by)
  const neighbour = (by: -1 | 1) => beside(places(), unit(), by)

  return {
    period,
    unit,
    goToPeriod,
    goToUnit,
    office,
    months,
    month,
    neighbour,
    ranking,
    explanation,
    ...publishing
  }
}

export type RankingController = ReturnType<typeof createRankingController>
