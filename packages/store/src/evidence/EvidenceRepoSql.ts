/**
 * `EvidenceRepo` on any SQL client. Content is only ever added; the database refuses anything else. Lines
 * and sums that a write touches are kept in its transaction.
 */
import type { KeptNow } from "@aiwei/domain/assessment/lines/KeptNow"
import type { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import type { EvidenceItem } from "@aiwei/domain/evidence/EvidenceItem"
import { EvidenceRepo, type WithdrawalMark } from "@aiwei/domain/evidence/EvidenceRepo"
import { Inspection } from "@aiwei/domain/evidence/Inspection"
import { LedgerRow } from "@aiwei/domain/evidence/LedgerRow"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Effect, Layer } from "effect"
import { SqlClient, type Statement } from "effect/sql"

import { answered } from "../answered.ts"
import type { Touched } from "../assessment/lines/computedLines.ts"
import { keptLines } from "../assessment/lines/keptLines.ts"
import { refreshedTotals } from "../assessment/totals/keptTotals.ts"
import { bulkWriter } from "../bulk.ts"
import { inTransaction } from "../inTransaction.ts"
import { byReach } from "../reach.ts"
import { evidenceReads } from "./evidenceReads.ts"
import { itemRow, itemsTable, itemsWritten, tableOf } from "./itemsWritten.ts"
import { monthReads } from "./monthReads.ts"

const writes = (sql: SqlClient.SqlClient) => {
  const into = (table: string, fields: object) => bulkWriter(sql, tableOf(table, fields))
  const withdraw = (table: string, where: Statement.Fragment, mark: WithdrawalMark) => sql`
    UPDATE ${sql.literal(table)} SET withdrawn_at = ${mark.at}, withdrawn_by = ${mark.by},
      withdrawn_reason = ${mark.reason} WHERE ${where} AND withdrawn_at IS NULL`
  return {
    inspections: into("inspections", Inspection.fields),
    items: bulkWriter(sql, itemsTable),
    ledger: into("ledger_entries", LedgerRow.fields),
    withdraw
  }
}

const inspectionRow = (row: Inspection): object => ({
  ...row,
  inspectors: JSON.stringify(row.inspectors),
  indicators: row.indicators === null ? null : JSON.stringify(row.indicators)
})

interface Touch {
  readonly sheetId: SheetId
  readonly unitId: OrgUnitId
  /** Null: every line. */
  readonly codes: ReadonlyArray<string> | null
}

/** Each unit once, with all its lines that anything of it touches. */
const touchedBySheet = (touches: ReadonlyArray<Touch>) => {
  const sheets = new Map<SheetId, Map<OrgUnitId, Set<string> | null>>()
  for (const { sheetId, unitId, codes } of touches) {
    const units = sheets.get(sheetId) ?? new Map<OrgUnitId, Set<string> | null>()
    sheets.set(sheetId, units)
    const known = units.has(unitId) ? units.get(unitId) : new Set<string>()
    if (known == null || codes === null) units.set(unitId, null)
    else {
      for (const code of codes) known.add(code)
      units.set(unitId, known)
    }
  }
  return [...sheets].map(([sheetId, units]) => ({
    sheetId,
    touched: [...units].map(([unitId, codes]): Touched => ({ unitId, codes }))
  }))
}

const byRound = ({ sheetId, unitId, indicators, doubleOf }: Inspection): Touch => ({
  sheetId,
  unitId,
  codes: doubleOf === null ? indicators : []
})
const byItem = ({ sheetId, unitId, indicator }: EvidenceItem): Touch => ({
  sheetId,
  unitId,
  codes: [indicator]
})

/** The ledger moves no line, only what the lines come to. */
const ledgerTotals = (sql: SqlClient.SqlClient) => {
  const totals = refreshedTotals(sql)
  return (rows: ReadonlyArray<LedgerRow>) =>
    Effect.forEach(
      Map.groupBy(rows, ({ sheetId }) => sheetId),
      ([sheetId, own]) =>
        totals(
          sheetId,
          own.map(({ unitId }) => unitId)
        ),
      { discard: true }
    )
}

const ledgerWrites = (sql: SqlClient.SqlClient) => {
  const write = writes(sql)
  const inTotals = ledgerTotals(sql)
  const made: Pick<EvidenceRepo["Service"], "addLedger" | "withdrawLedger"> = {
    addLedger: (rows) =>
      Effect.andThen(write.ledger(rows), inTotals(rows)).pipe(
        inTransaction(sql),
        answered("EvidenceRepo.addLedger")
      ),
    withdrawLedger: (row, mark) =>
      write
        .withdraw("ledger_entries", sql`id = ${row.id}`, mark)
        .pipe(
          Effect.andThen(inTotals([row])),
          inTransaction(sql),
          answered("EvidenceRepo.withdrawLedger")
        )
  }
  return made
}

/** Writes with the lines, sums and totals that follow from them, in one transaction. */
const keepingLines = (sql: SqlClient.SqlClient, keep: ReturnType<typeof keptLines>) => {
  const kept = (touches: ReadonlyArray<Touch>) =>
    Effect.map(
      Effect.forEach(touchedBySheet(touches), ({ sheetId, touched }) =>
        keep(sheetId, touched, "other")
      ),
      (sheets): KeptNow => ({
        lines: sheets.flatMap(({ lines }) => lines),
        place: sheets.length === 1 ? (sheets[0]?.place ?? null) : null
      })
    )
  return <E>(name: string, work: Effect.Effect<unknown, E>, touches: Array<Touch>) =>
    Effect.andThen(work, kept(touches)).pipe(inTransaction(sql), answered(name))
}

const evidenceWrites = (sql: SqlClient.SqlClient) => {
  const writeItems = itemsWritten(sql)
  const write = writes(sql)
  const keep = keptLines(sql)
  const keeping = keepingLines(sql, keep)

  const added: Pick<EvidenceRepo["Service"], "addInspections" | "addItems"> = {
    addInspections: (inspections, items) =>
      keeping(
        "EvidenceRepo.addInspections",
        Effect.andThen(
          write.inspections(inspections.map(inspectionRow)),
          write.items(items.map(itemRow))
        ),
        [...inspections.map(byRound), ...items.map(byItem)]
      ),
    addItems: (items) => {
      const writes = writeItems.parts(items)
      const touches = items.map(byItem)
      const [touch] = touchedBySheet(touches)
      return writes === null || touch === undefined
        ? keeping("EvidenceRepo.addItems", writeItems.all(items), touches)
        : keep(touch.sheetId, touch.touched, { items, writes }).pipe(
            inTransaction(sql),
            answered("EvidenceRepo.addItems")
          )
    }
  }

  const withdrawn: Pick<EvidenceRepo["Service"], "withdrawInspection" | "withdrawItem"> = {
    withdrawInspection: (row, mark) =>
      Effect.asVoid(
        keeping(
          "EvidenceRepo.withdrawInspection",
          Effect.andThen(
            write.withdraw("inspections", sql`id = ${row.id}`, mark),
            write.withdraw("evidence", sql`inspection_id = ${row.id}`, mark)
          ),
          // What was found may be of lines that the round did not look at.
          [{ ...byRound(row), codes: null }]
        )
      ),
    withdrawItem: (row, mark) =>
      Effect.asVoid(
        keeping(
          "EvidenceRepo.withdrawItem",
          write.withdraw("evidence", sql`id = ${row.id}`, mark),
          [byItem(row)]
        )
      )
  }
  return { ...added, ...withdrawn, ...ledgerWrites(sql) }
}

export const EvidenceRepoSql = Layer.effect(
  EvidenceRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = byReach(evidenceReads(sql))
    const monthOf = monthReads(sql)
    return {
      monthOf: (wanted) => monthOf(wanted).pipe(answered("EvidenceRepo.monthOf")),
      ...evidenceWrites(sql),
      findInspection: (id) =>
        ask((reads) => reads.findInspection(id)).pipe(answered("EvidenceRepo.findInspection")),
      findItem: (id) => ask((reads) => reads.findItem(id)).pipe(answered("EvidenceRepo.findItem")),
      findLedger: (id) =>
        ask((reads) => reads.findLedger(id)).pipe(answered("EvidenceRepo.findLedger")),
      itemsOf: (id) => ask((reads) => reads.itemsOf(id)).pipe(answered("EvidenceRepo.itemsOf")),
      inspections: (wanted) =>
        ask((reads) => reads.inspections(wanted)).pipe(answered("EvidenceRepo.inspections")),
      items: (wanted) => ask((reads) => reads.items(wanted)).pipe(answered("EvidenceRepo.items")),
      ledger: (wanted) =>
        ask((reads) => reads.ledger(wanted)).pipe(answered("EvidenceRepo.ledger")),
      ofUnits: (sheetId, unitIds) =>
        ask((reads) =>
          Effect.all({
            inspections: reads.unitInspections({ sheetId, unitIds }),
            items: reads.unitItems({ sheetId, unitIds }),
            ledger: reads.unitLedger({ sheetId, unitIds })
          })
        ).pipe(answered("EvidenceRepo.ofUnits"))
    }
  })
)
