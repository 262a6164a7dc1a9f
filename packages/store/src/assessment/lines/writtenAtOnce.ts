/**
 * Lines of a few units with the sums and totals that follow from them, in one write. What is written is worked
 * out from what was read with the lines, so that nothing is asked again.
 */
import { unitTotalOf } from "@aiwei/domain/assessment/totals/UnitTotal"
import { Array as Arr, Effect } from "effect"
import type { SqlClient } from "effect/sql"

import { type BulkTable, fewRowsWritten } from "../../bulk.ts"
import { together } from "../../dialect.ts"
import { besideIn, type BesideRow, heldRow } from "../totals/besideReads.ts"
import { totalsTable } from "../totals/keptTotals.ts"
import { placeAfter } from "../totals/placeAfter.ts"
import { addedUp, categorySums, leavesAfter } from "./addedUp.ts"
import type { ComputedUnit } from "./computedLines.ts"
import { linesTable, lineColumns } from "./lineTable.ts"
import type { SheetFrame } from "./sheetFrame.ts"

const most = 20

const sumsTable: BulkTable = {
  table: "score_sums",
  fields: [
    "sheetId",
    "unitId",
    "category",
    "points",
    "notApplicable",
    "leavesNotApplicable",
    "done",
    "deducted",
    "outside",
    "reduced",
    "blocks"
  ],
  key: ["sheetId", "unitId", "category"],
  taken: { replaceAllBut: [] }
}

/** Few units, each with a line to write, none losing one: then no sum and no total can be over. */
export const isWrittenAtOnce = (units: ReadonlyArray<ComputedUnit>): boolean =>
  units.length <= most &&
  units.every(({ kept, dropped }) => kept.length > 0 && dropped.length === 0)

const unitRows = (frame: SheetFrame, unit: ComputedUnit, beside: ReadonlyArray<BesideRow>) => {
  const { sheetId, indicators } = frame
  const { unitId } = unit
  const leaves = leavesAfter(unit.entries, unit.kept)
  const added = addedUp(indicators, leaves)
  const held = [...leaves.values()].flatMap(({ counted, holds }) =>
    counted === null || holds === null ? [] : [heldRow(unitId, holds)]
  )
  const outside = besideIn([...beside.filter((row) => row.unitId === unitId), ...held])(unitId)
  const own = categorySums(indicators, unitId, added)
  return {
    sums: [...added].map(([category, sum]) => ({ sheetId, unitId, category, ...sum })),
    total: unitTotalOf(frame.sheet.scheme, { sheetId, unitId }, own, outside)
  }
}

export const writtenAtOnce = (sql: SqlClient.SqlClient) => {
  const lines = fewRowsWritten(sql, linesTable)
  const sums = fewRowsWritten(sql, sumsTable)
  const totals = fewRowsWritten(sql, totalsTable)
  const place = placeAfter(sql)
  const atOnce = together(sql)

  const writesOf = (
    units: ReadonlyArray<ComputedUnit>,
    rows: ReadonlyArray<ReturnType<typeof unitRows>>
  ) => {
    const all = [
      [lines, units.flatMap((unit) => unit.kept.map(lineColumns))],
      [sums, rows.flatMap((one) => one.sums)],
      [totals, rows.map((one) => one.total)]
    ] as const
    return all.flatMap(([write, own]) => (Arr.isReadonlyArrayNonEmpty(own) ? [write(own)] : []))
  }

  /** Gives the place of a single unit, where it can be counted. */
  return Effect.fnUntraced(function* (
    frame: SheetFrame,
    units: ReadonlyArray<ComputedUnit>,
    beside: ReadonlyArray<BesideRow>
  ) {
    const rows = units.map((unit) => unitRows(frame, unit, beside))
    const [first, ...others] = rows
    const total = others.length === 0 ? (first?.total ?? null) : null
    const questions = total === null ? [] : [place.question(total)]
    const [answer = []] = yield* atOnce(questions, writesOf(units, rows))
    return total === null ? null : yield* place.read(total, answer)
  })
}
