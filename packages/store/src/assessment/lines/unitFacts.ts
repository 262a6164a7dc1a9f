/**
 * What is known of some units of a sheet, read a part at a time: rounds, evidence that still counts, what
 * is recorded, and what each line counted in the month before where a scheme asks for that.
 */
import { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import { EvidenceItem } from "@aiwei/domain/evidence/EvidenceItem"
import { Inspection } from "@aiwei/domain/evidence/Inspection"
import type { UnitEvidence } from "@aiwei/domain/evidence/unitInputs"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { TreePath } from "@aiwei/domain/org/TreePath"
import { IndicatorId } from "@aiwei/domain/scheme/Indicator"
import { Month, monthBefore } from "@aiwei/domain/shared/Month"
import { Points } from "@aiwei/domain/shared/Points"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import type { SheetFrame } from "./sheetFrame.ts"

const Asked = Schema.Struct({ sheetId: SheetId, unitIds: Schema.Array(OrgUnitId) })
const Coded = Schema.Struct({
  ...Asked.fields,
  codes: Schema.NullOr(Schema.Array(Schema.String))
})
const Round = Schema.Struct({
  id: Inspection.fields.id,
  unitId: OrgUnitId,
  path: TreePath,
  kind: Inspection.fields.kind,
  day: Inspection.fields.day,
  indicators: Schema.NullOr(Schema.fromJsonString(Schema.Array(Schema.String))),
  doubleOf: Inspection.fields.doubleOf
})
const Item = Schema.Struct({
  id: EvidenceItem.fields.id,
  unitId: OrgUnitId,
  indicator: Schema.String,
  found: Schema.fromJsonString(EvidenceItem.fields.found),
  inspectionId: EvidenceItem.fields.inspectionId
})
const Entry = Schema.Struct({
  unitId: OrgUnitId,
  indicatorId: IndicatorId,
  path: TreePath,
  recorded: Schema.BooleanFromBit,
  points: Schema.NullOr(Points),
  notApplicable: Schema.BooleanFromBit,
  worked: Schema.BooleanFromBit
})
const Present = Schema.Struct({
  unitId: OrgUnitId,
  path: TreePath,
  level: Schema.NullOr(Schema.String)
})
const Before = Schema.Struct({ unitId: OrgUnitId, code: Schema.String, counted: Points })
const BeforeOf = Schema.Struct({
  officeId: OrgUnitId,
  period: Month,
  unitIds: Schema.Array(OrgUnitId)
})

const evidenceReads = (sql: SqlClient.SqlClient) => ({
  rounds: SqlSchema.findAll({
    Request: Asked,
    Result: Round,
    execute: ({ sheetId, unitIds }) => sql`
      SELECT id, unit_id, path, kind, day, indicators, double_of FROM inspections
      WHERE sheet_id = ${sheetId} AND unit_id IN ${sql.in(unitIds)} AND withdrawn_at IS NULL`
  }),
  items: SqlSchema.findAll({
    Request: Coded,
    Result: Item,
    execute: ({ sheetId, unitIds, codes }) => sql`
      SELECT id, unit_id, indicator, found, inspection_id FROM evidence
      WHERE sheet_id = ${sheetId} AND unit_id IN ${sql.in(unitIds)}
        ${codes === null ? sql.literal("") : sql`AND indicator IN ${sql.in(codes)}`}
        AND withdrawn_at IS NULL`
  }),
  /** Whoever is there by single evidence alone. */
  spoken: SqlSchema.findAll({
    Request: Asked,
    Result: Present,
    execute: ({ sheetId, unitIds }) => sql`
      SELECT v.unit_id, min(v.path) AS path, min(u.level) AS level
      FROM evidence v JOIN org_units u ON u.id = v.unit_id
      WHERE v.sheet_id = ${sheetId} AND v.unit_id IN ${sql.in(unitIds)} AND v.withdrawn_at IS NULL
      GROUP BY v.unit_id`
  }),
  /** Whoever is on the sheet otherwise, and where it stood. */
  present: SqlSchema.findAll({
    Request: Asked,
    Result: Present,
    execute: ({ sheetId, unitIds }) => {
      const of = sql`sheet_id = ${sheetId} AND unit_id IN ${sql.in(unitIds)}`
      return sql`
        SELECT p.unit_id, min(p.path) AS path, min(u.level) AS level FROM (
          SELECT unit_id, path FROM score_entries WHERE ${of} AND recorded = 1
          UNION SELECT unit_id, path FROM score_tallies WHERE ${of}
          UNION SELECT unit_id, path FROM inspections WHERE ${of} AND withdrawn_at IS NULL
        ) p JOIN org_units u ON u.id = p.unit_id GROUP BY p.unit_id`
    }
  })
})

const entryReads = (sql: SqlClient.SqlClient) => ({
  entries: SqlSchema.findAll({
    Request: Asked,
    Result: Entry,
    execute: ({ sheetId, unitIds }) => sql`
      SELECT unit_id, indicator_id, path, recorded, points, not_applicable,
        CASE WHEN counted IS NULL THEN 0 ELSE 1 END AS worked
      FROM score_entries WHERE sheet_id = ${sheetId} AND unit_id IN ${sql.in(unitIds)}`
  }),
  /** Only what was really scored, or taken over itself, can be taken over. */
  before: SqlSchema.findAll({
    Request: BeforeOf,
    Result: Before,
    execute: ({ officeId, period, unitIds }) => sql`
      SELECT e.unit_id, i.code, coalesce(e.counted, e.points) AS counted
      FROM score_entries e JOIN score_sheets h ON h.id = e.sheet_id
      JOIN indicators i ON i.id = e.indicator_id
      WHERE h.office_id = ${officeId} AND h.period = ${period} AND e.unit_id IN ${sql.in(unitIds)}
        AND ((e.counted IS NULL AND e.not_applicable = 0 AND e.points IS NOT NULL)
          OR e.standing = 'scored'
          OR (e.standing = 'tooFew' AND e.blocks = 0 AND e.outside = 0))`
  })
})

export interface UnitFacts {
  readonly unitId: OrgUnitId
  /** Null: it is not on the sheet, or not any more. */
  readonly path: TreePath | null
  readonly entries: ReadonlyArray<typeof Entry.Type>
  readonly evidence: (codes: ReadonlyArray<typeof Item.Type>) => UnitEvidence
}

const takesOver = ({ terms }: SheetFrame): boolean =>
  terms.indicators.some(({ missing }) => missing === "last")

export const unitFacts = (sql: SqlClient.SqlClient) => {
  const ask = { ...evidenceReads(sql), ...entryReads(sql) }

  const read = Effect.fnUntraced(function* (frame: SheetFrame, unitIds: ReadonlyArray<OrgUnitId>) {
    const { sheetId, officeId, period } = frame
    const of = { sheetId, unitIds }
    const rounds = Map.groupBy(yield* ask.rounds(of), ({ unitId }) => unitId)
    const there = yield* ask.present(of)
    const known = new Set(there.map(({ unitId }) => unitId))
    const others = unitIds.filter((unitId) => !known.has(unitId))
    const spoken = others.length === 0 ? [] : yield* ask.spoken({ sheetId, unitIds: others })
    const present = new Map([...there, ...spoken].map((one) => [one.unitId, one]))
    const entries = Map.groupBy(yield* ask.entries(of), ({ unitId }) => unitId)
    const asked = { officeId, period: monthBefore(period), unitIds }
    const found = takesOver(frame) ? yield* ask.before(asked) : []
    const before = Map.groupBy(found, ({ unitId }) => unitId)
    const codeOf = new Map(frame.indicators.map(({ id, code }) => [id, code]))
    return unitIds.map((unitId): UnitFacts => {
      const own = entries.get(unitId) ?? []
      const here = present.get(unitId)
      const recorded = own.flatMap(({ indicatorId, recorded: said, points, notApplicable }) => {
        const indicator = codeOf.get(indicatorId)
        return indicator === undefined || !said ? [] : [{ indicator, points, notApplicable }]
      })
      const last = new Map((before.get(unitId) ?? []).map(({ code, counted }) => [code, counted]))
      const inspections = rounds.get(unitId) ?? []
      const placeKind = here?.level ?? null
      return {
        unitId,
        path: here?.path ?? null,
        entries: own,
        evidence: (items) => ({
          period,
          placeKind,
          inspections,
          items,
          recorded,
          lastPeriod: last
        })
      }
    })
  })

  return { read, items: ask.items }
}
