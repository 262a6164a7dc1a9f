/**
 * What the page of a month's scores knows and can do. Month, opened cell and part live in the address; what
 * was typed lives in the drafts and outlives refusals, lost connections and expired sessions.
 */
import type { Month } from "@aiwei/domain/shared/Month"
import { usePeriods } from "@aiwei/queries/rankingQueries"
import { useBeginMonth, useChangeScores, useSheet } from "@aiwei/queries/scoreQueries"
import { type Accessor, createMemo, createSignal } from "solid-js"

import { today } from "../../format/today.ts"
import { useMay } from "../frame/rights/useMay.ts"
import { createSteps } from "../page/createSteps.ts"
import { createCells } from "./drafts/createCells.ts"
import { createDrafts } from "./drafts/createDrafts.ts"
import type { Mode } from "./drafts/readTyped.ts"
import { createLive } from "./live/createLive.ts"
import { monthChoices } from "./monthChoices.ts"
import { createSaving } from "./save/createSaving.ts"

export interface CellAddress {
  readonly unit: string
  readonly column: string
}

export interface ScoresAddress {
  readonly period: Accessor<Month>
  readonly offset: Accessor<number>
  readonly mode: Accessor<Mode>
  /** The cell whose panel is open. */
  readonly opened: Accessor<CellAddress | null>
  readonly goToPeriod: (period: string) => void
  readonly goToOffset: (offset: number) => void
  readonly show: (mode: Mode) => void
  readonly open: (cell: CellAddress | null) => void
}

export const createScoresController = (
  address: ScoresAddress,
  office: Accessor<string | undefined>
) => {
  const { period, offset, mode } = address
  const may = useMay()
  const periods = usePeriods(office)
  const sheet = useSheet(office, period, offset)
  const changing = useChangeScores(office)
  const beginning = useBeginMonth(office)
  /** Of the sheet on the screen: the one before stays there until the month gone to has come. */
  const shown = createMemo(() => sheet.data?.period ?? period())
  const drafts = createDrafts(() => `${office() ?? ""}/${shown()}`)
  const [at, setAt] = createSignal<CellAddress | null>(address.opened())
  const [panelClosed, closePanels] = createSignal(false)
  const data = () => sheet.data
  const known = () => (periods.data ?? []).map((one): string => one.period)
  const months = () => monthChoices(known(), period(), today())
  const steps = createSteps(period, () => months().toReversed(), address.goToPeriod)
  const cells = createCells(data, drafts, mode)
  return {
    ...address,
    /** Whoever closed the panel wants the room: a click then only moves the cursor. */
    panelClosed,
    open: (cell: CellAddress | null) => {
      closePanels(cell === null)
      address.open(cell)
    },
    office,
    /** Else the sheet is only read. */
    mayChange: may("scores.change"),
    mayBegin: may("scores.begin"),
    /** Newest first; one that is not `begun` has no sheet yet. */
    months,
    begun: (month: string) => known().includes(month),
    /** The month before or after; null where there is none. */
    month: steps.beside,
    goToPeriod: steps.goTo,
    sheet,
    drafts,
    at,
    setAt,
    ...cells,
    ...createLive(data, drafts, cells),
    ...createSaving(changing, shown, drafts, cells),
    begin: () => beginning.mutate(shown()),
    beginning: () => beginning.isPending,
    beginRefused: () => beginning.error
  }
}
export type ScoresController = ReturnType<typeof createScoresController>
