/**
 * What the page of a month's scores knows and can do. Month, opened cell and part live in the address; what
 * was typed lives in the drafts and outlives refusals, lost connections and expired sessions.
 */
import type { SheetRow, SheetView } from "@aiwei/domain/assessment/sheet/SheetView"
import type { Month } from "@aiwei/domain/shared/Month"
import { usePeriods } from "@aiwei/queries/rankingQueries"
import { useBeginMonth, useChangeScores, useSheet } from "@aiwei/queries/scoreQueries"
import { type Accessor, createMemo, createSignal } from "solid-js"

import { changesOf, conflictsOf } from "./drafts/changesOf.ts"
import { createDrafts } from "./drafts/createDrafts.ts"
import { bonusColumn, type Draft, storedValue, type Value, vetoColumn } from "./drafts/Draft.ts"
import { type Fault, type Mode, readBonus, readTyped } from "./drafts/readTyped.ts"
import { liveRanks, liveTotal } from "./live/liveTotal.ts"

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

export interface ColumnInfo {
  readonly code: string
  readonly category: string
  readonly name: string
  readonly worth: string
}

export const indicatorsOf = (sheet: SheetView | undefined): ReadonlyArray<ColumnInfo> =>
  (sheet?.categories ?? []).flatMap(({ name: category, indicators }) =>
    indicators.map(({ code, name, worth }) => ({ code, category, name, worth }))
  )

export const createScoresController = (
  address: ScoresAddress,
  office: Accessor<string | undefined>
) => {
  const { period, offset, mode } = address
  const periods = usePeriods(office)
  const sheet = useSheet(office, period, offset)
  const changing = useChangeScores(office)
  const beginning = useBeginMonth(office)
  const drafts = createDrafts(() => `${office() ?? ""}/${period()}`)
  const [at, setAt] = createSignal<CellAddress | null>(address.opened())
  const [panelClosed, closePanels] = createSignal(false)

  const rows = () => sheet.data?.rows ?? []
  const indicators = createMemo(() => indicatorsOf(sheet.data))
  const columns = createMemo(() => [
    ...indicators().map(({ code }) => code),
    bonusColumn,
    vetoColumn
  ])
  const rowOf = (unit: string): SheetRow | undefined => rows().find(({ unitId }) => unitId === unit)

  const valueOf = (row: SheetRow, column: string): Value =>
    drafts.at(row.unitId, column)?.value ?? storedValue(row, column)

  const limitsOf = (column: string) => {
    const scheme = sheet.data?.scheme
    const worth =
      column === bonusColumn
        ? (scheme?.bonusMax ?? null)
        : (indicators().find(({ code }) => code === column)?.worth ?? null)
    return { worth, precision: scheme?.precision ?? "0.01" }
  }

  const drafted = (unit: string, column: string, text: string): Draft | null => {
    const row = rowOf(unit)
    if (row === undefined) return null
    const known = drafts.at(unit, column)
    const base = known?.base ?? storedValue(row, column)
    const reason = (known?.value ?? base).reason
    const read =
      column === bonusColumn
        ? readBonus(text, limitsOf(column))
        : readTyped(text, limitsOf(column), mode())
    const isFault = (it: typeof read): it is Fault => "why" in it
    return isFault(read)
      ? { unit, column, base, value: known?.value ?? base, fault: read }
      : { unit, column, base, value: { ...read, reason }, fault: null }
  }

  const setValue = (unit: string, column: string, change: Partial<Value>) => {
    const row = rowOf(unit)
    if (row === undefined) return
    const base = drafts.at(unit, column)?.base ?? storedValue(row, column)
    const value = { ...valueOf(row, column), ...change }
    drafts.put([{ unit, column, base, value, fault: null }])
  }

  const liveTotals = createMemo(() => {
    const scheme = sheet.data?.scheme ?? null
    return rows().map((row) => {
      const changed = drafts.list().some(({ unit }) => unit === row.unitId)
      if (scheme === null || (row.total === null && !changed)) return null
      const cells = indicators().map(({ code, worth }) => ({ worth, shown: valueOf(row, code) }))
      return liveTotal(scheme, cells, valueOf(row, bonusColumn).points ?? "0")
    })
  })
  const vetoed = (row: SheetRow) => valueOf(row, vetoColumn).points === "1.00"
  /** Where the page has only a part of the communities, ranks wait for the server. */
  const isWhole = () => sheet.data !== undefined && sheet.data.total === rows().length
  const ranks = createMemo(() =>
    isWhole()
      ? liveRanks(rows().map((row, i) => (vetoed(row) ? null : (liveTotals()[i] ?? null))))
      : rows().map(({ rank }) => rank)
  )
  const notDone = createMemo(() =>
    rows().reduce(
      (sum, row) =>
        sum + indicators().filter(({ code }) => valueOf(row, code).standing === "notDone").length,
      0
    )
  )
  const conflicts = createMemo(() => conflictsOf(drafts.list(), rows()))

  /** Those of the communities on the screen: another part is saved when one is there. */
  const sendable = createMemo(() =>
    drafts.list().filter(({ unit, fault }) => fault === null && rowOf(unit) !== undefined)
  )

  const save = (reason: string, done: (changed: number, needsCorrection: boolean) => void) => {
    const sent = sendable()
    const changes = changesOf(sent, rows())
    if (changes === null) return
    changing.mutate(
      { period: period(), reason, changes },
      {
        onSuccess: ({ changed, needsCorrection }) => {
          drafts.saved(sent)
          done(changed, needsCorrection)
        }
      }
    )
  }

  return {
    ...address,
    /** Whoever closed the panel wants the room: a click then only moves the cursor. */
    panelClosed,
    open: (cell: CellAddress | null) => {
      closePanels(cell === null)
      address.open(cell)
    },
    office,
    periods,
    sheet,
    drafts,
    at,
    setAt,
    rows,
    indicators,
    columns,
    rowOf,
    valueOf,
    limitsOf,
    drafted,
    setValue,
    liveTotals,
    ranks,
    isWhole,
    notDone,
    conflicts,
    sendable,
    save,
    saving: () => changing.isPending,
    saveRefused: () => changing.error,
    forgetRefusal: () => changing.reset(),
    begin: (done: () => void) => beginning.mutate(period(), { onSuccess: done }),
    beginning: () => beginning.isPending,
    beginRefused: () => beginning.error
  }
}
export type ScoresController = ReturnType<typeof createScoresController>
