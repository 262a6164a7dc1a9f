/** The numbers of a table of densities, row by row, each stated density compared with its counts. */
import { readAmount } from "../../cells/amounts/readAmount.ts"
import { readDensity } from "../../cells/amounts/readDensity.ts"
import { compact, textOf } from "../../cells/cellText.ts"
import type { Findings } from "../../table/Findings.ts"
import type { SourceRow } from "../../table/rows/carried.ts"
import { addressAt, cellAt, cellError, type Table } from "../../table/Table.ts"
import { alike, areBarePercents, asShare, mismatch, noDensity } from "./shares.ts"

export interface Counted {
  readonly row: number
  readonly placed: { readonly value: number | null; readonly unit: string | null }
  readonly caught: number | null
  readonly computed: number | null
  /** As a share. */
  readonly stated: number | null
}

export const headingOf = (table: Table, field: string): string => {
  const column = table.columnOf.get(field)
  const heading = table.block.headings.find((one) => one.column === column)
  return compact([...(heading?.path ?? []), heading?.bracket ?? ""].join(""))
}

const countAt = (
  table: Table,
  source: SourceRow,
  row: number,
  field: string,
  said: Findings
): { readonly value: number | null; readonly unit: string | null } => {
  const from = source(row, field)
  const cell = from === null ? undefined : cellAt(table, from, field)
  const address = addressAt(table, row, field)
  if (cell?.error !== undefined) {
    said.add(cellError(cell.error), address, field)
    return { value: null, unit: null }
  }
  if (/^(?:未监测|未检|未测|未布放)$/u.test(compact(textOf(cell))))
    return { value: null, unit: null }
  const { doubt, value, unit } = readAmount(cell)
  if (doubt !== undefined) said.add(doubt, address, field)
  return { value, unit }
}

const shareOf = (caught: number | null, among: number | null): number | null =>
  among === null || among === 0 || caught === null ? null : caught / among

export const countsOf = (
  table: Table,
  data: ReadonlyArray<number>,
  source: SourceRow,
  said: Findings
): ReadonlyArray<Counted> => {
  const rows = data.map((row) => {
    const placed = countAt(table, source, row, "placed", said)
    const caught = countAt(table, source, row, "caught", said).value
    const computed = shareOf(caught, placed.value)
    return { row, placed, caught, computed, read: readDensity(cellAt(table, row, "densityStated")) }
  })
  const bare = rows.flatMap(({ read, computed }) =>
    read == null || read.marked || computed === null || read.value === 0
      ? []
      : [{ stated: read, computed }]
  )
  const percents = areBarePercents(headingOf(table, "densityStated"), bare)
  return rows.map(({ row, placed, caught, computed, read }): Counted => {
    const cell = addressAt(table, row, "densityStated")
    const raw = textOf(cellAt(table, row, "densityStated"))
    if (read === undefined) said.add(noDensity(raw), cell, "densityStated")
    const share = read == null ? null : asShare(read, computed, percents)
    const effective = shareOf(caught, readAmount(cellAt(table, row, "~effective")).value)
    const agrees = [computed, effective].some(
      (other) => share !== null && other !== null && alike(share.value, other, share.unit)
    )
    if (share !== null && computed !== null && !agrees) {
      said.add(mismatch(caught ?? 0, placed.value ?? 0, share.value, computed), cell, "density")
    }
    const stated = share === null ? null : Math.round(share.value * 1e8) / 1e8
    return { row, placed, caught, computed, stated }
  })
}
