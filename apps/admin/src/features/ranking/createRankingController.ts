/**
 * What the page of a month knows and can do. The month and the opened community live in the address:
 * Back closes the panel, and a link sent to a colleague opens it.
 */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import type { RankingRow } from "@aiwei/domain/assessment/RankingView"
import type { Month } from "@aiwei/domain/shared/Month"
import { useExplanation, usePeriods, usePublish, useRanking } from "@aiwei/queries/rankingQueries"
import { type Accessor, createSignal } from "solid-js"

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
  const publishing = usePublish(office)
  const [asking, setAsking] = createSignal(false)

  const months = () => (periods.data ?? []).map((one) => one.period as string).toSorted()
  const beside = (list: ReadonlyArray<string>, here: string | null, by: -1 | 1): string | null => {
    const at = here === null ? -1 : list.indexOf(here)
    return at === -1 ? null : (list[at + by] ?? null)
  }
  const places = () => inOrder(ranking.data?.rows ?? []).map(placeOf)
  const month = (by: -1 | 1) => beside(months(), period(), by)
  const neighbour = (by: -1 | 1) => beside(places(), unit(), by)

  /** The version that publishing would make. */
  const nextVersion = () => (ranking.data?.published?.version ?? 0) + 1
  /** A published month can be published again only when what it was made from has changed. */
  const canPublish = () => {
    const published = ranking.data?.published ?? null
    if (published === null) return ranking.data !== undefined && ranking.data.rows.length > 0
    const row = periods.data?.find((one) => one.period === period())
    return row?.sheetUpdatedAt != null && row.sheetUpdatedAt > published.at
  }
  const needsReason = () =>
    (ranking.data?.published ?? null) !== null ||
    domainErrorOf(publishing.error)?._tag === "ReasonNeeded"

  const ask = (open: boolean) => {
    publishing.reset()
    setAsking(open)
  }
  const publish = (reason: string | undefined, done: (version: number) => void) =>
    publishing.mutate(
      { period: period(), ...(reason === undefined ? {} : { reason }) },
      {
        onSuccess: (mark) => {
          setAsking(false)
          done(mark.version)
        }
      }
    )

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
    nextVersion,
    canPublish,
    needsReason,
    asking,
    ask,
    publish,
    publishing: () => publishing.isPending,
    publishRefused: () => publishing.error
  }
}

export type RankingController = ReturnType<typeof createRankingController>
