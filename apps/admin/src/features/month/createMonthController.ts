/**
 * What the month's board knows and can do. Month, order, range and chart live in the address, so that a
 * link shows a colleague the same board; the opened cell is of the moment.
 */
import type { MatrixOrder } from "@aiwei/domain/assessment/board/BoardViews"
import type { Month } from "@aiwei/domain/shared/Month"
import { useMatrix, useTrend } from "@aiwei/queries/monthQueries"
import { usePeriods } from "@aiwei/queries/rankingQueries"
import { type Accessor, createSignal } from "solid-js"

import { createSteps } from "../page/createSteps.ts"

/** The same as the server's: a page takes only types from there. */
export const matrixOrders: ReadonlyArray<MatrixOrder> = ["rank", "code", "name"]

export const chartKinds = ["curves", "strip", "dots", "rates"] as const
export type ChartKind = (typeof chartKinds)[number]

export interface MonthAddress {
  readonly period: Accessor<Month>
  readonly order: Accessor<MatrixOrder>
  /** Of the first community in the range. */
  readonly from: Accessor<number>
  readonly chart: Accessor<ChartKind>
  /** Code of the indicator whose sum is opened. */
  readonly row: Accessor<string | null>
  readonly goToPeriod: (period: string) => void
  readonly setOrder: (order: MatrixOrder) => void
  readonly setFrom: (from: number) => void
  readonly setChart: (chart: ChartKind) => void
  readonly openRow: (code: string | null) => void
  /** Leaves the board: to what a total is made of. */
  readonly goTo: (href: string) => void
}

/** Columns that a page can hold without being slow. */
export const rangeSize = 200

/** Months of the curves, the shown one included. */
const monthsBack = 6

/** Where a cell stands: indicator and community, by their places in the matrix. */
export interface CellAt {
  readonly row: number
  readonly column: number
}

export const createMonthController = (
  address: MonthAddress,
  office: Accessor<string | undefined>
) => {
  const periods = usePeriods(office)
  const matrix = useMatrix(office, () => ({
    period: address.period(),
    order: address.order(),
    offset: address.from(),
    limit: rangeSize
  }))
  const trend = useTrend(office, () => ({ until: address.period(), months: monthsBack }))
  const [opened, open] = createSignal<CellAt | null>(null)
  const months = () => (periods.data ?? []).map(({ period }): string => period).toSorted()
  const steps = createSteps(address.period, months, address.goToPeriod)
  return {
    ...address,
    goToPeriod: steps.goTo,
    /** The month before or after; null where there is none. */
    month: steps.beside,
    office,
    matrix,
    trend,
    months,
    opened,
    open
  }
}

export type MonthController = ReturnType<typeof createMonthController>
