/** The questions about inspections, evidence and the ledger. Lists end where they ask; nothing is counted. */
import { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import { EvidenceId, EvidenceItem, EvidenceSource } from "@aiwei/domain/evidence/EvidenceItem"
import { Inspection, InspectionId } from "@aiwei/domain/evidence/Inspection"
import { LedgerId, LedgerRow } from "@aiwei/domain/evidence/LedgerRow"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import type { ReachSql } from "../reach.ts"

const json = Schema.fromJsonString
export const InspectionRow = Schema.Struct({
  ...Inspection.fields,
  inspectors: json(Inspection.fields.inspectors),
  indicators: Schema.NullOr(json(Schema.Array(Schema.NonEmptyString)))
})
export const ItemRow = Schema.Struct({
  ...EvidenceItem.fields,
  found: json(EvidenceItem.fields.found)
})

const wanted = {
  sheetId: SheetId,
  unitId: Schema.NullOr(OrgUnitId),
  withdrawn: Schema.Boolean,
  before: Schema.NullOr(Schema.String),
  limit: Schema.Int
}
const RecordsOf = Schema.Struct(wanted)
const ItemsOf = Schema.Struct({
  ...wanted,
  indicator: Schema.NullOr(Schema.String),
  source: Schema.NullOr(EvidenceSource)
})
const UnitsOf = Schema.Struct({
  sheetId: SheetId,
  unitIds: Schema.NullOr(Schema.Array(OrgUnitId))
})

const conditions = (sql: SqlClient.SqlClient, reach: ReachSql) => {
  const seen = reach.whole
    ? sql.literal("1 = 1")
    : sql.literal(
        reach.unitOf(
          "e.unit_id",
          "(SELECT h.office_id FROM score_sheets h WHERE h.id = e.sheet_id)"
        )
      )
  const none = sql.literal("")
  const part = ({ sheetId, unitId, withdrawn, before }: typeof RecordsOf.Encoded) => sql`
    e.sheet_id = ${sheetId} AND ${seen}
    ${unitId === null ? none : sql`AND e.unit_id = ${unitId}`}
    ${withdrawn ? none : sql`AND e.withdrawn_at IS NULL`}
    ${before === null ? none : sql`AND e.id < ${before}`}`
  const units = ({ sheetId, unitIds }: typeof UnitsOf.Encoded) => sql`
    e.sheet_id = ${sheetId} AND ${seen}
    ${unitIds === null ? none : sql`AND e.unit_id IN ${sql.in(unitIds)}`}`
  const order = ({ unitId }: typeof RecordsOf.Encoded) =>
    sql.literal(unitId === null ? "e.id DESC" : "e.id || '' DESC")
  return { seen, none, part, units, order }
}

const single = (sql: SqlClient.SqlClient, reach: ReachSql) => {
  const { seen } = conditions(sql, reach)
  return {
    findInspection: SqlSchema.findOneOption({
      Request: InspectionId,
      Result: InspectionRow,
      execute: (id) => sql`SELECT e.* FROM inspections e WHERE e.id = ${id} AND ${seen}`
    }),
    findItem: SqlSchema.findOneOption({
      Request: EvidenceId,
      Result: ItemRow,
      execute: (id) => sql`SELECT e.* FROM evidence e WHERE e.id = ${id} AND ${seen}`
    }),
    findLedger: SqlSchema.findOneOption({
      Request: LedgerId,
      Result: LedgerRow,
      execute: (id) => sql`SELECT e.* FROM ledger_entries e WHERE e.id = ${id} AND ${seen}`
    }),
    itemsOf: SqlSchema.findAll({
      Request: InspectionId,
      Result: ItemRow,
      execute: (id) => sql`
        SELECT e.* FROM evidence e WHERE e.inspection_id = ${id} AND ${seen} ORDER BY e.id`
    })
  }
}

const lists = (sql: SqlClient.SqlClient, reach: ReachSql) => {
  const { none, part, order } = conditions(sql, reach)
  return {
    inspections: SqlSchema.findAll({
      Request: RecordsOf,
      Result: InspectionRow,
      execute: (asked) => sql`
        SELECT e.* FROM inspections e WHERE ${part(asked)} ORDER BY ${order(asked)} LIMIT ${asked.limit}`
    }),
    items: SqlSchema.findAll({
      Request: ItemsOf,
      Result: ItemRow,
      execute: (asked) => sql`
        SELECT e.* FROM evidence e WHERE ${part(asked)}
          ${asked.indicator === null ? none : sql`AND e.indicator = ${asked.indicator}`}
          ${asked.source === null ? none : sql`AND e.source = ${asked.source}`}
        ORDER BY ${order(asked)} LIMIT ${asked.limit}`
    }),
    ledger: SqlSchema.findAll({
      Request: RecordsOf,
      Result: LedgerRow,
      execute: (asked) => sql`
        SELECT e.* FROM ledger_entries e WHERE ${part(asked)}
        ORDER BY ${order(asked)} LIMIT ${asked.limit}`
    })
  }
}

// By what comes out of an expression: a planner that took the ids' own order would read the whole month.
const wholes = (sql: SqlClient.SqlClient, reach: ReachSql) => {
  const { units } = conditions(sql, reach)
  return {
    unitInspections: SqlSchema.findAll({
      Request: UnitsOf,
      Result: InspectionRow,
      execute: (of) => sql`SELECT e.* FROM inspections e WHERE ${units(of)} ORDER BY e.id || ''`
    }),
    unitItems: SqlSchema.findAll({
      Request: UnitsOf,
      Result: ItemRow,
      execute: (of) => sql`SELECT e.* FROM evidence e WHERE ${units(of)} ORDER BY e.id || ''`
    }),
    unitLedger: SqlSchema.findAll({
      Request: UnitsOf,
      Result: LedgerRow,
      execute: (of) => sql`SELECT e.* FROM ledger_entries e WHERE ${units(of)} ORDER BY e.id || ''`
    })
  }
}

export const evidenceReads = (sql: SqlClient.SqlClient) => (reach: ReachSql) => ({
  ...single(sql, reach),
  ...lists(sql, reach),
  ...wholes(sql, reach)
})
