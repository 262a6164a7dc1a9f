/**
 * What the page of a month knows and can do. The month and the opened community live in the address:
 * Back closes the panel, and a link sent to a colleague opens it.
 */
import type { RankingRow } from "@aiwei/domain/assessment/RankingView"
import type { Month } from "@aiwei/domain/shared/Month"
import { type CompareWith, useComparison, useZoneChoices } from "@aiwei/queries/monthQueries"
import { useUncertainty } from "@aiwei/queries/ranking/reportQueries"
import { useExplanation, usePeriods, useRanking } from "@aiwei/queries/rankingQueries"
import { type Accessor, createMemo } from "solid-js"

import { createSteps } from "../page/createSteps.ts"
import { createPublishing } from "./createPublishing.ts"
import { inGroup, isOutside } from "./views/groupRows.ts"
import type { RankingViewName } from "./views/rankingViews.ts"

export interface RankingAddress {
  readonly period: Accessor<Month>
  readonly unit: Accessor<string | null>
  /** The version whose explanation is shown; null: as it is now. */
  readonly version: Accessor<number | null>
  /** Id of the zone whose communities alone are shown. */
  readonly zone: Accessor<string | null>
  /** What the month is compared with: `2026-04`, or `v1` for a version of its own. */
  readonly other: Accessor<string | null>
  readonly hidden: Accessor<ReadonlyArray<HiddenPart>>
  readonly view: Accessor<RankingViewName>
  /** Of the peer groups the one that alone is shown; `ungrouped` is whoever is in none. */
  readonly group: Accessor<string | null>
  readonly goToPeriod: (period: string) => void
  readonly goToUnit: (unit: string | null) => void
  readonly goToVersion: (version: number | null) => void
  readonly goToZone: (zone: string | null) => void
  readonly goToOther: (other: string | null) => void
  readonly goToView: (view: RankingViewName) => void
  readonly goToGroup: (group: string | null) => void
  readonly hide: (parts: ReadonlyArray<HiddenPart>) => void
}

/** Columns that may be left out; rank, community and total always stand. */
export const hideable = ["change", "dots", "categories", "bonus"] as const
export type HiddenPart = (typeof hideable)[number]

/** `v1` is a version, `2026-04` a month, anything else nothing. */
export const comparedWith = (other: string | null): CompareWith | null => {
  const version = /^v(\d{1,6})$/.exec(other ?? "")?.[1]
  if (version !== undefined) return { version: Number(version) }
  return /^\d{4}-\d{2}$/.test(other ?? "") ? { period: other as Month } : null
}

export const placeOf = (row: RankingRow): string => row.unitCode ?? row.unitId

/** Whoever is outside the ranks last, as they stand on the page. */
export const inOrder = (rows: ReadonlyArray<RankingRow>): ReadonlyArray<RankingRow> => [
  ...rows.filter((row) => !isOutside(row)),
  ...rows.filter(isOutside)
]

/** More would be drawn again for too long while somebody waits. */
const mostSimulated = 500

export const createRankingController = (
  address: RankingAddress,
  office: Accessor<string | undefined>
) => {
  const { period, unit } = address
  const periods = usePeriods(office)
  const ranking = useRanking(office, period)
  const explanation = useExplanation(office, period, unit, address.version)
  const comparison = useComparison(office, period, () => comparedWith(address.other()))
  const zones = useZoneChoices(office)
  const publishing = createPublishing(period, office, ranking)
  const uncertainty = useUncertainty(office, period, () => {
    const many = ranking.data?.rows.length ?? 0
    return address.view() === "ranks" && many > 1 && many <= mostSimulated
  })

  const months = () => (periods.data ?? []).map((one) => one.period as string).toSorted()
  const zone = () => (zones.isSuccess ? zones.data : []).find(({ id }) => id === address.zone())
  /** The rows of the chosen zone, or all; ranks stay those of the whole office. */
  const rows = createMemo(() => {
    const all = (ranking.data?.rows ?? []).filter(inGroup(address.group()))
    const within = zone()
    if (within === undefined) return all
    const ids = new Set(within.communities.map(({ id }) => id))
    return all.filter(({ unitId }) => ids.has(unitId))
  })
  const byMonth = createSteps(period, months, address.goToPeriod)
  const byPlace = createSteps(unit, () => inOrder(rows()).map(placeOf), address.goToUnit)

  return {
    ...address,
    office,
    periods,
    zones,
    rows,
    comparison,
    months,
    month: byMonth.beside,
    goToPeriod: byMonth.goTo,
    neighbour: byPlace.beside,
    goToUnit: (to: string | null) => (to === null ? address.goToUnit(null) : byPlace.goTo(to)),
    ranking,
    uncertainty,
    explanation,
    ...publishing
  }
}

export type RankingController = ReturnType<typeof createRankingController>
