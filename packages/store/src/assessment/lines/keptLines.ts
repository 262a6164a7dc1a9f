/**
 * Keeps the lines of a sheet equal to what they come from. Whoever writes evidence, a recorded value or a
 * tally says what that touches, in the same transaction; the sums of those units follow.
 * docs/rules/evidence.md
 */
import type { KeptLine } from "@aiwei/domain/assessment/lines/KeptLine"
import type { KeptNow } from "@aiwei/domain/assessment/lines/KeptNow"
import type { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import type { EvidenceItem } from "@aiwei/domain/evidence/EvidenceItem"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { type Month, monthAfter } from "@aiwei/domain/shared/Month"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema, type Statement } from "effect/sql"

import { bulkWriter } from "../../bulk.ts"
import { refreshedSums } from "../scoreSums.ts"
import { refreshedTotals } from "../totals/keptTotals.ts"
import {
  askedOf,
  type ComputedUnit,
  computedLines,
  type GivenFacts,
  type Touched
} from "./computedLines.ts"
import { lineColumns, lineFigures, linesTable } from "./lineTable.ts"
import { type SheetFrame, sheetFrames, sheetFramesWith } from "./sheetFrame.ts"
import { unitQuestions } from "./unitFacts.ts"
import { isWrittenAtOnce, writtenAtOnce } from "./writtenAtOnce.ts"

/** Units whose evidence is in memory at once. */
const unitsAtOnce = 200

const lineWrites = (sql: SqlClient.SqlClient) => {
  const lines = bulkWriter(sql, linesTable)
  const empty = sql.literal(lineFigures.map((column) => `${column} = NULL`).join(", "))
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

interface Work {
  readonly frame: SheetFrame
  readonly touched: ReadonlyArray<Touched>
  /** Entries were taken away before. */
  readonly gone: boolean
  readonly given?: GivenFacts | undefined
}

/** Evidence that is written with the question about its sheet: of one sheet, and few. */
export interface Adding {
  readonly items: ReadonlyArray<EvidenceItem>
  readonly writes: ReadonlyArray<Statement.Fragment>
}

const linesInUnits = (sql: SqlClient.SqlClient) => {
  const compute = computedLines(sql)
  const write = lineWrites(sql)
  const refresh = refreshedSums(sql)
  const writeAll = writtenAtOnce(sql)

  const part = Effect.fnUntraced(function* (frame: SheetFrame, units: ReadonlyArray<ComputedUnit>) {
    const losing = units.filter(({ dropped }) => dropped.length > 0)
    const lines = units.flatMap(({ kept }) => kept)
    yield* write.lines(lines.map(lineColumns))
    yield* Effect.forEach(losing, (unit) => write.drop(frame.sheetId, unit), { discard: true })
    return losing.length > 0
  })

  return Effect.fnUntraced(function* ({ frame, touched, gone, given }: Work) {
    const { sheetId, sheet: terms } = frame
    const written: Array<KeptLine> = []
    let noneGone = !gone
    for (let at = 0; at < touched.length; at += unitsAtOnce) {
      const some = touched.slice(at, at + unitsAtOnce)
      const { units, beside } = yield* compute(frame, some, given)
      written.push(...units.flatMap(({ kept }) => kept))
      if (noneGone && some.length === touched.length && isWrittenAtOnce(units)) {
        return { lines: written, place: yield* writeAll(frame, units, beside) }
      }
      if (yield* part(frame, units)) noneGone = false
    }
    const unitIds = touched.map(({ unitId }) => unitId)
    yield* refresh({ sheetId, unitIds, terms, noneGone })
    return { lines: written, place: null }
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
      yield* inUnits({ frame, touched: again, gone: false })
      ;({ officeId, period } = frame)
    }
  })
}

export const keptLines = (sql: SqlClient.SqlClient) => {
  const frameOf = sheetFramesWith(sql)
  const questions = unitQuestions(sql)
  const refresh = refreshedSums(sql)
  const totals = refreshedTotals(sql)
  const inUnits = linesInUnits(sql)
  const following = monthsFollowing(sql, inUnits)

  /**
   * Lines first, sums and totals after them. On a sheet without evidence and document there are no lines,
   * and other sums only where entries were written. What is given back are the lines that were touched, and where it was counted the place of a single unit, as
   * they are now.
   */
  return Effect.fnUntraced(function* (
    sheetId: SheetId,
    touched: ReadonlyArray<Touched>,
    wrote: "entries" | "other" | Adding
  ) {
    const none: KeptNow = { lines: [], place: null }
    if (touched.length === 0) return none
    const isOne = touched.length <= unitsAtOnce
    const asked = isOne ? questions(askedOf(sheetId, touched)) : []
    const adding = typeof wrote === "string" ? null : wrote
    const { frame, answers } = yield* frameOf(sheetId, asked, adding?.writes)
    if (frame !== null) {
      const given = isOne ? { rows: answers, added: adding?.items } : undefined
      const kept: KeptNow = yield* inUnits({ frame, touched, gone: wrote === "entries", given })
      yield* following(frame, touched)
      return kept
    }
    const unitIds = touched.map(({ unitId }) => unitId)
    yield* wrote === "entries" ? refresh({ sheetId, unitIds }) : totals(sheetId, unitIds)
    return none
  })
}
