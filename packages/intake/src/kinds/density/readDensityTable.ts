/**
 * Densities of pests. What is stated is kept as a share and compared with what was caught among what was
 * laid out; a bare number is a share or a percentage by whichever agrees with that.
 */
import { compact, textOf } from "../../cells/cellText.ts"
import { readAmount } from "../../cells/readAmount.ts"
import { readDensity, type Stated } from "../../cells/readDensity.ts"
import type { DensityRecord } from "../../report/pests.ts"
import { failure, findings, type Findings, warning } from "../../table/Findings.ts"
import type { Context } from "../../table/resolve.ts"
import { carried, type SourceRow } from "../../table/rows/carried.ts"
import { daysIn, sayOutOfPeriod } from "../../table/rows/daysIn.ts"
import { placesIn } from "../../table/rows/placesIn.ts"
import { communityFrom } from "../../table/rows/settled.ts"
import { sheetOf } from "../../table/rows/sheetOf.ts"
import { wordsIn } from "../../table/rows/wordsIn.ts"
import type { SheetRead } from "../../table/SheetRead.ts"
import { addressAt, cellAt, cellError, type Table } from "../../table/Table.ts"
import { type Walked, walkRows } from "../../table/walkRows.ts"
import type { PlainKind } from "../PlainKind.ts"
import { densityHeadings } from "./headings.ts"
import { placedUnitOf } from "./placedUnit.ts"

const sixDecimals = (value: number): number => Math.round(value * 1e6) / 1e6
const alike = (a: number, b: number, unit: number): boolean => Math.abs(a - b) <= unit * 0.6 + 1e-9

const headingOf = (table: Table, field: string): string => {
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

/** Whether bare numbers of the column are percentages: its heading says so, or its other rows do. */
const areBarePercents = (
  heading: string,
  rows: ReadonlyArray<{ readonly stated: Stated; readonly computed: number }>
): boolean => {
  const share = rows.filter(({ stated, computed }) =>
    alike(stated.value, computed, stated.unit)
  ).length
  const percent = rows.filter(({ stated, computed }) =>
    alike(stated.value / 100, computed, stated.unit / 100)
  ).length
  if (share !== percent) return percent > share
  return /[%％]|百分/u.test(heading) || rows.some(({ stated }) => stated.value > 1)
}

const asShare = (stated: Stated, computed: number | null, percents: boolean): Stated => {
  if (stated.marked) return stated
  const percent = { value: stated.value / 100, marked: true, unit: stated.unit / 100 }
  if (computed !== null && stated.value !== 0) {
    const [share, hundredth] = [
      alike(stated.value, computed, stated.unit),
      alike(percent.value, computed, percent.unit)
    ]
    if (share !== hundredth) return share ? stated : percent
  }
  return percents ? percent : stated
}

const percentOf = (value: number): string => `${sixDecimals(value * 100)}%`

const mismatch = (caught: number, placed: number, stated: number, computed: number) =>
  warning(
    "density_mismatch",
    `${caught}/${placed}应为${percentOf(computed)}，表中为${percentOf(stated)}，两者都已录入，请核对。`,
    `${caught}/${placed} is ${percentOf(computed)}, the table says ${percentOf(stated)}; both were kept.`,
    { stated, computed: sixDecimals(computed) }
  )

const noDensity = (raw: string) =>
  failure(
    "invalid_number",
    `“${raw}”不是密度，已留空，请核对后补填。`,
    `“${raw}” is no density; left empty. Check it and fill it in.`,
    { raw }
  )

const phaseIn = (text: string): string | null => {
  const words = compact(text)
  const [before, after] = [
    /灭.{0,2}前|前测|投药前|消杀前/u.test(words),
    /灭.{0,2}后|后测|投药后|消杀后/u.test(words)
  ]
  if (before === after) return null
  return before ? "灭前" : "灭后"
}

/** The phase of rows without a column for it: the line over them, else the table's name. */
const phaseAround = (table: Table, { skipped }: Walked) => {
  const sections = skipped.flatMap(({ row, text }) => {
    const phase = phaseIn(text)
    return phase === null || row <= table.block.bottom ? [] : [{ row, phase }]
  })
  const named = phaseIn(table.grid.sheet.name) ?? phaseIn(table.names)
  return (row: number): string | null =>
    sections.findLast((section) => section.row < row)?.phase ?? named
}

const pests: ReadonlyArray<readonly [RegExp, string]> = [
  [/蟑|蜚蠊/u, "蟑螂"],
  [/鼠/u, "鼠"],
  [/蚊/u, "蚊"],
  [/蝇/u, "蝇"]
]

/** The only pest that a table's names and headings speak of. */
const pestNamed = (table: Table): string | null => {
  const names = [table.names, ...table.block.headings.map(({ path }) => path.join(""))].join(" ")
  const found = pests.filter(([shape]) => shape.test(names))
  return found.length === 1 ? (found[0]?.[1] ?? null) : null
}

const phaseOf = (stated: string | null): string | null =>
  stated === null
    ? null
    : (phaseIn(stated) ?? (stated === "前" ? "灭前" : stated === "后" ? "灭后" : stated))

export const readDensityTable = (given: Table, context: Context): SheetRead<DensityRecord> => {
  const said = findings()
  const table = communityFrom(given, "~site", context)
  const walked = walkRows(table, ["pest", "placed", "caught", "densityStated"])
  const source = carried(table, walked)
  const words = wordsIn(table, source)
  const days = daysIn(table, walked, context, "date", source, said)
  const place = placesIn(table, walked, context, source, said, ["~site"])
  const [phaseAt, pest] = [phaseAround(table, walked), pestNamed(table)]
  const counts = walked.data.map((row) => {
    const placed = countAt(table, source, row, "placed", said)
    const caught = countAt(table, source, row, "caught", said).value
    const computed =
      placed.value === null || placed.value === 0 || caught === null ? null : caught / placed.value
    return {
      row,
      placed,
      caught,
      computed,
      stated: readDensity(cellAt(table, row, "densityStated"))
    }
  })
  const percents = areBarePercents(
    headingOf(table, "densityStated"),
    counts.flatMap(({ stated, computed }) =>
      stated == null || stated.marked || computed === null || stated.value === 0
        ? []
        : [{ stated, computed }]
    )
  )
  const records = counts.map(({ row, placed, caught, computed, stated }): DensityRecord => {
    const cell = addressAt(table, row, "densityStated")
    if (stated === undefined)
      said.add(noDensity(textOf(cellAt(table, row, "densityStated"))), cell, "densityStated")
    const share = stated == null ? null : asShare(stated, computed, percents)
    const effective = readAmount(cellAt(table, row, "~effective")).value
    const agrees =
      share === null ||
      computed === null ||
      alike(share.value, computed, share.unit) ||
      (effective !== null &&
        effective > 0 &&
        alike(share.value, (caught ?? 0) / effective, share.unit))
    if (!agrees) {
      said.add(mismatch(caught ?? 0, placed.value ?? 0, share.value, computed), cell, "density")
    }
    const method = words(row, "method")
    const { day } = days(row)
    sayOutOfPeriod(table, row, "date", day, said, false)
    const remark = words(row, "remark")
    return {
      row,
      phase: phaseOf(words(row, "phase")) ?? phaseAt(row),
      placeType: words(row, "placeType"),
      pest: words(row, "pest") ?? pest,
      method,
      placed: placed.value,
      placedUnit:
        placedUnitOf(method ?? "") ??
        placed.unit ??
        placedUnitOf(headingOf(table, "placed").replace(/^布放/u, "")),
      caught,
      densityStated: share === null ? null : Math.round(share.value * 1e8) / 1e8,
      densityComputed: computed === null ? null : sixDecimals(computed),
      date: day,
      ...place(row),
      ...(remark === null ? {} : { remark })
    }
  })
  return sheetOf(table, walked, records, said)
}

export const density: PlainKind<DensityRecord> = {
  kind: "density",
  vocabularies: [densityHeadings],
  read: readDensityTable
}
