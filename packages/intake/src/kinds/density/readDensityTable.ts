/**
 * Densities of pests. What is stated is kept as a share and compared with what was caught among what was
 * laid out; a bare number is a share or a percentage by whichever agrees with that.
 */
import type { Column, Finding } from "../../report.ts"
import type { DensityRecord } from "../../report/pests.ts"
import { findings } from "../../table/Findings.ts"
import type { Context } from "../../table/resolve.ts"
import { carried } from "../../table/rows/carried.ts"
import { daysIn, sayOutOfPeriod } from "../../table/rows/daysIn.ts"
import { placesIn } from "../../table/rows/placesIn.ts"
import { communityFrom } from "../../table/rows/settled.ts"
import { sheetOf } from "../../table/rows/sheetOf.ts"
import { wordsIn } from "../../table/rows/wordsIn.ts"
import type { SheetRead } from "../../table/SheetRead.ts"
import type { Table } from "../../table/Table.ts"
import { walkRows } from "../../table/walkRows.ts"
import type { PlainKind } from "../PlainKind.ts"
import { countsOf, headingOf } from "./countsOf.ts"
import { densityHeadings } from "./headings.ts"
import { pestNamed, phaseAround, phaseOf } from "./namedAround.ts"
import { phasesAcross } from "./phasesAcross.ts"
import { placedUnitOf } from "./placedUnit.ts"
import { sixDecimals } from "./shares.ts"

const readOne = (
  given: Table,
  context: Context,
  across: string | null
): SheetRead<DensityRecord> => {
  const said = findings()
  const table = communityFrom(given, "~site", context)
  const walked = walkRows(table, ["pest", "placed", "caught", "densityStated"])
  const source = carried(table, walked)
  const words = wordsIn(table, source)
  const days = daysIn(table, walked, context, "date", source, said)
  const place = placesIn(table, walked, context, source, said, ["~site"])
  const [phaseAt, pest] = [phaseAround(table, walked), pestNamed(table)]
  const counts = countsOf(table, walked.data, source, said)
  const records = counts.map(({ row, placed, caught, computed, stated }): DensityRecord => {
    const method = words(row, "method")
    const { day } = days(row)
    sayOutOfPeriod(table, row, "date", day, said, false)
    const remark = words(row, "remark")
    return {
      row,
      phase: across ?? phaseOf(words(row, "phase")) ?? phaseAt(row),
      placeType: words(row, "placeType"),
      pest: words(row, "pest") ?? pest,
      method,
      placed: placed.value,
      placedUnit:
        placedUnitOf(method ?? "") ??
        placed.unit ??
        placedUnitOf(headingOf(table, "placed").replace(/^布放/u, "")),
      caught,
      densityStated: stated,
      densityComputed: computed === null ? null : sixDecimals(computed),
      date: day,
      ...place(row),
      ...(remark === null ? {} : { remark })
    }
  })
  return sheetOf(table, walked, records, said)
}

const bothFields = (reads: ReadonlyArray<SheetRead<DensityRecord>>): ReadonlyArray<Column> =>
  (reads[0]?.columns ?? []).map((column, at) => ({
    ...column,
    field: reads.map(({ columns }) => columns[at]?.field ?? null).find((f) => f !== null) ?? null
  }))

/** Both read the columns they share. */
const onceEach = (all: ReadonlyArray<Finding>): ReadonlyArray<Finding> => [
  ...new Map(all.map((finding) => [`${finding.code} ${finding.cell}`, finding])).values()
]

export const readDensityTable = (table: Table, context: Context): SheetRead<DensityRecord> => {
  const reads = phasesAcross(table).map((one) => readOne(one.table, context, one.phase))
  const [first] = reads
  if (first === undefined) return readOne(table, context, null)
  return {
    ...first,
    columns: bothFields(reads),
    records: reads.flatMap(({ records }) => records),
    said: {
      ...first.said,
      warnings: onceEach(reads.flatMap(({ said }) => said.warnings)),
      errors: onceEach(reads.flatMap(({ said }) => said.errors))
    }
  }
}

export const density: PlainKind<DensityRecord> = {
  kind: "density",
  vocabularies: [densityHeadings],
  read: readDensityTable
}
