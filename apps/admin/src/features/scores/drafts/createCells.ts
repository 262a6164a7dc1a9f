/** The cells of a sheet as they are on the screen: what is stored, with what was typed laid over it. */
import type { SheetRow, SheetView } from "@aiwei/domain/assessment/sheet/SheetView"
import { type Accessor, createMemo } from "solid-js"

import type { createDrafts } from "./createDrafts.ts"
import { bonusColumn, type Draft, storedValue, type Value, vetoColumn } from "./Draft.ts"
import { type Fault, type Mode, readBonus, readTyped } from "./readTyped.ts"

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

export const createCells = (
  sheet: Accessor<SheetView | undefined>,
  drafts: ReturnType<typeof createDrafts>,
  mode: Accessor<Mode>
) => {
  const rows = () => sheet()?.rows ?? []
  const part = () => sheet()?.offset ?? 0
  const indicators = createMemo(() => indicatorsOf(sheet()))
  const columns = createMemo(() => [
    ...indicators().map(({ code }) => code),
    bonusColumn,
    vetoColumn
  ])
  const rowOf = (unit: string): SheetRow | undefined => rows().find(({ unitId }) => unitId === unit)

  const valueOf = (row: SheetRow, column: string): Value =>
    drafts.at(row.unitId, column)?.value ?? storedValue(row, column)

  const limitsOf = (column: string) => {
    const scheme = sheet()?.scheme
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
    const at = { unit, column, base, part: part() }
    const reason = (known?.value ?? base).reason
    const read =
      column === bonusColumn
        ? readBonus(text, limitsOf(column))
        : readTyped(text, limitsOf(column), mode())
    const isFault = (it: typeof read): it is Fault => "why" in it
    return isFault(read)
      ? { ...at, value: known?.value ?? base, fault: read }
      : { ...at, value: { ...read, reason }, fault: null }
  }

  const setValue = (unit: string, column: string, change: Partial<Value>) => {
    const row = rowOf(unit)
    if (row === undefined) return
    const base = drafts.at(unit, column)?.base ?? storedValue(row, column)
    const value = { ...valueOf(row, column), ...change }
    drafts.put([{ unit, column, base, part: part(), value, fault: null }])
  }
  return { rows, part, indicators, columns, rowOf, valueOf, limitsOf, drafted, setValue }
}

export type Cells = ReturnType<typeof createCells>
