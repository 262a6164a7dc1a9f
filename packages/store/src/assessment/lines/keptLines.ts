/**
 * Keeps the lines of a sheet equal to what they come from. Whoever writes evidence, a recorded value or a
 * tally says what that touches, in the same transaction; the sums of those units follow.
 * docs/rules/evidence.md
 */
import type { KeptLine } from "@aiwei/domain/assessment/lines/KeptLine"
import type { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { type Month, monthAfter } from "@aiwei/domain/shared/Month"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { bulkWriter } from "../../bulk.ts"
import { refreshedSums } from "../scoreSums.ts"
import { refreshedTotals } from "../totals/keptTotals.ts"
import { type ComputedUnit, computedLines, type Touched } from "./computedLines.ts"
import { frozenText } from "./frozenText.ts"
import { type SheetFrame, sheetFrames } from "./sheetFrame.ts"

/** Units whose evidence is in memory at once. */
const unitsAtOnce = 200

const key = ["sheetId", "unitId", "indicatorId"] as const
const figures = [
  "counted",
  "outside",
  "reduced",
  "blocks",
  "standing",
  "holds",
  "line",
  "frozen"
] as const

const columnsOf = ({ holds, line, ...kept }: ComputedUnit["kept"][number]): object => ({
  ...kept,
  holds: holds === null ? null : JSON.stringify(holds),
  line: JSON.stringify(line),
  frozen: frozenText(line),
  notApplicable: 0,
  recorded: 0
})

const lineWrites = (sql: SqlClient.SqlClient) => {
  const lines = bulkWriter(sql, {
    table: "score_entries",
    fields: [...key, "path", "notApplicable", "recorded", ...figures],
    key,
    taken: { replaceAllBut: ["path", "notApplicable", "recorded"] }
  })
  const empty = sql.literal(figures.map((column) => `${column} = NULL`).join(", "))
  const drop = (sheetId: SheetId, { unitId, dropped }: ComputedUnit) => {
    const of = sql`sheet_id = ${sheetId} AND unit_id = ${unitId}
      AND indicator_id IN ${sql.in(dropped)}`
    return Effect.andThen(
      sql`DELETE FROM score_entries WHERE ${of} AND recorded = 0`,
      sql`UPDATE score_entries SET ${empty} WHERE ${of}`
    )
  }
  return { lines, drop }
}

const Next = Schema.Struct({ id: Schema.String })

type InUnits = ReturnType<typeof linesInUnits>

const linesInUnits = (sql: SqlClient.SqlClient) => {
  const compute = computedLines(sql)
  const write = lineWrites(sql)
  const refresh = refreshedSums(sql)

  const part = Effect.fnUntraced(function* (frame: SheetFrame, touched: ReadonlyArray<Touched>) {
    const units = yield* compute(frame, touched)
    const losing = units.filter(({ dropped }) => dropped.length > 0)
    const lines = units.flatMap(({ kept }) => kept)
    yield* write.lines(lines.map(columnsOf))
    yield* Effect.forEach(losing, (unit) => write.drop(frame.sheetId, unit), { discard: true })
    return { lines, lost: losing.length > 0 }
  })

  /** `gone`: entries were taken away before. */
  return Effect.fnUntraced(function* (
    frame: SheetFrame,
    touched: ReadonlyArray<Touched>,
    gone: boolean
  ) {
    const written: Array<KeptLine> = []
    let noneGone = !gone
    for (let at = 0; at < touched.length; at += unitsAtOnce) {
      const { lines, lost } = yield* part(frame, touched.slice(at, at + unitsAtOnce))
      written.push(...lines)
      if (lost) noneGone = false
    }
    const unitIds = touched.map(({ unitId }) => unitId)
    yield* refresh({ sheetId: frame.sheetId, unitIds, frame, noneGone })
    return written
  })
}

/** A month whose lines may take over those of the one before follows it, and so on to the last. */
const monthsFollowing = (sql: SqlClient.SqlClient, inUnits: InUnits) => {
  const frameOf = sheetFrames(sql)

  const nextSheet = (officeId: OrgUnitId, period: Month) =>
    SqlSchema.findAll({
      Request: Schema.Void,
      Result: Next,
      execute: () => sql`
        SELECT id FROM score_sheets
        WHERE office_id = ${officeId} AND period = ${monthAfter(period)}`
    })(undefined)

  return Effect.fnUntraced(function* (first: SheetFrame, touched: ReadonlyArray<Touched>) {
    if (!first.sheet.followed) return
    let { officeId, period } = first
    for (;;) {
      const [next] = yield* nextSheet(officeId, period)
      const frame = next === undefined ? null : yield* frameOf(next.id as SheetId)
      if (frame === null) return
      const over = frame.terms.indicators.filter(({ missing }) => missing === "last")
      const codes = new Set(over.map(({ code }) => code))
      if (codes.size === 0) return
      const again = touched.map(({ unitId }) => ({ unitId, codes }))
      yield* inUnits(frame, again, false)
      ;({ officeId, period } = frame)
    }
  })
}

export const keptLines = (sql: SqlClient.SqlClient) => {
  const frameOf = sheetFrames(sql)
  const refresh = refreshedSums(sql)
  const totals = refreshedTotals(sql)
  const inUnits = linesInUnits(sql)
  const following = monthsFollowing(sql, inUnits)

  /**
   * Lines first, sums and totals after them. On a sheet without evidence and document there are no lines,
   * and other sums only where entries were written. What is given back are the lines that were touched, as
   * they are now.
   */
  return Effect.fnUntraced(function* (
    sheetId: SheetId,
    touched: ReadonlyArray<Touched>,
    wrote: "entries" | "other"
  ) {
    const none: ReadonlyArray<KeptLine> = []
    if (touched.length === 0) return none
    const frame = yield* frameOf(sheetId)
    if (frame !== null) {
      const lines = yield* inUnits(frame, touched, wrote === "entries")
      yield* following(frame, touched)
      return lines
    }
    const unitIds = touched.map(({ unitId }) => unitId)
    yield* wrote === "entries" ? refresh({ sheetId, unitIds }) : totals(sheetId, unitIds)
    return none
  })
}
