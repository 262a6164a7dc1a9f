import { Worked } from "@aiwei/domain/assessment/lines/KeptLine"
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

import { together } from "../../dialect.ts"
import { readOnce } from "../../readOnce.ts"
import { BesideRow, tallyAndLedger } from "../totals/besideReads.ts"
import type { SheetFrame } from "./sheetFrame.ts"

const Asked = Schema.Struct({ sheetId: SheetId, unitIds: Schema.Array(OrgUnitId) })
/** A unit with one of its rounds; without any once, with none. */
const Standing = Schema.Struct({
  unitId: OrgUnitId,
  level: Schema.String,
  /** Where it stood if the sheet has something of it as a whole. */
  tallied: Schema.NullOr(TreePath),
  id: Schema.NullOr(Inspection.fields.id),
  path: Schema.NullOr(TreePath),
  kind: Schema.NullOr(Inspection.fields.kind),
  day: Schema.NullOr(Inspection.fields.day),
  indicators: Schema.NullOr(Schema.String),
  doubleOf: Inspection.fields.doubleOf
})
type Standing = typeof Standing.Type
const Item = Schema.Struct({
  id: EvidenceItem.fields.id,
  unitId: OrgUnitId,
  indicator: Schema.String,
  found: Schema.String,
  inspectionId: EvidenceItem.fields.inspectionId
})
const Entry = Schema.Struct({
  unitId: OrgUnitId,
  indicatorId: IndicatorId,
  path: TreePath,
  recorded: Schema.BooleanFromBit,
  points: Schema.NullOr(Points),
  notApplicable: Schema.BooleanFromBit,
  /** Null: it has no line that was worked out, and nothing of what follows. */
  counted: Schema.NullOr(Points),
  outside: Schema.NullOr(Points),
  reduced: Schema.NullOr(Points),
  blocks: Schema.NullOr(Schema.BooleanFromBit),
  standing: Schema.NullOr(Worked.fields.standing),
  holds: Schema.NullOr(Schema.String)
})
export type Entry = typeof Entry.Type
const Spoken = Schema.Struct({ unitId: OrgUnitId, path: TreePath })
const Before = Schema.Struct({ unitId: OrgUnitId, code: Schema.String, counted: Points })
const BeforeOf = Schema.Struct({
  officeId: OrgUnitId,
  period: Month,
  unitIds: Schema.Array(OrgUnitId)
})

export type ItemOfUnit = Pick<
  EvidenceItem,
  "id" | "unitId" | "indicator" | "inspectionId" | "found"
>

const foundIn = readOnce(EvidenceItem.fields.found, 2000)
const codesIn = readOnce(Schema.Array(Schema.String), 200)

const itemsOf =
  (sql: SqlClient.SqlClient) =>
  ({ sheetId, unitIds, codes }: UnitsAsked) =>
    sql`
    SELECT id, unit_id, indicator, found, inspection_id FROM evidence
    WHERE sheet_id = ${sheetId} AND unit_id IN ${sql.in(unitIds)}
      ${codes === null ? sql.literal("") : sql`AND indicator IN ${sql.in(codes)}`}
      AND withdrawn_at IS NULL`

const factReads = (sql: SqlClient.SqlClient) => ({
  /** Whoever is there by single evidence alone. */
  spoken: SqlSchema.findAll({
    Request: Asked,
    Result: Spoken,
    execute: ({ sheetId, unitIds }) => sql`
      SELECT unit_id, min(path) AS path FROM evidence
      WHERE sheet_id = ${sheetId} AND unit_id IN ${sql.in(unitIds)} AND withdrawn_at IS NULL
      GROUP BY unit_id`
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
  readonly entries: ReadonlyArray<Entry>
  readonly evidence: (items: ReadonlyArray<ItemOfUnit>) => UnitEvidence
}

/** The first of them all, by its letters; none where the unit is not on the sheet. */
const pathAmong = (
  standing: ReadonlyArray<Standing>,
  entries: ReadonlyArray<Entry>
): TreePath | null => {
  let first: TreePath | null = null
  const look = (path: TreePath | null) => {
    if (path !== null && (first === null || path < first)) first = path
  }
  for (const { tallied, path } of standing) {
    look(tallied)
    look(path)
  }
  for (const { recorded, path } of entries) if (recorded) look(path)
  return first
}

const roundsIn = (standing: ReadonlyArray<Standing>): UnitEvidence["inspections"] =>
  standing.flatMap(({ id, kind, day, indicators, doubleOf }) =>
    id === null || kind === null || day === null
      ? []
      : [{ id, kind, day, doubleOf, indicators: indicators === null ? null : codesIn(indicators) }]
  )

const takesOver = ({ terms }: SheetFrame): boolean =>
  terms.indicators.some(({ missing }) => missing === "last")

/** What is asked of the units together, and how its rows are read. */
export const unitQuestions = (sql: SqlClient.SqlClient) => {
  const beside = tallyAndLedger(sql)
  const items = itemsOf(sql)
  return (of: UnitsAsked) => [
    sql`
      SELECT u.id AS unit_id, u.level, t.path AS tallied,
        n.id, n.path, n.kind, n.day, n.indicators, n.double_of
      FROM org_units u
      LEFT JOIN score_tallies t ON t.sheet_id = ${of.sheetId} AND t.unit_id = u.id
      LEFT JOIN inspections n ON n.sheet_id = ${of.sheetId} AND n.unit_id = u.id
        AND n.unit_id IN ${sql.in(of.unitIds)} AND n.withdrawn_at IS NULL
      WHERE u.id IN ${sql.in(of.unitIds)}`,
    sql`
      SELECT unit_id, indicator_id, path, recorded, points, not_applicable, counted, outside,
        reduced, blocks, standing, holds
      FROM score_entries WHERE sheet_id = ${of.sheetId} AND unit_id IN ${sql.in(of.unitIds)}`,
    beside(of),
    ...(of.codes?.length === 0 ? [] : [items(of)])
  ]
}

export interface UnitsAsked {
  readonly sheetId: SheetId
  readonly unitIds: ReadonlyArray<OrgUnitId>
  /** Whose findings are read: null for all. */
  readonly codes: ReadonlyArray<string> | null
}

const rowsOf = <S extends Schema.ConstraintDecoder<unknown>>(schema: S) =>
  Schema.decodeUnknownEffect(Schema.Array(schema))
const standingRows = rowsOf(Standing)
const entryRows = rowsOf(Entry)
const besideRows = rowsOf(BesideRow)
const itemRows = rowsOf(Item)

const foundItems = (rows: ReadonlyArray<unknown>) =>
  Effect.map(itemRows(rows), (items) =>
    items.map((row): ItemOfUnit => ({ ...row, found: foundIn(row.found) }))
  )

type Rows = ReadonlyArray<ReadonlyArray<unknown>>

export const unitFacts = (sql: SqlClient.SqlClient) => {
  const ask = factReads(sql)
  const questions = unitQuestions(sql)
  const items = itemsOf(sql)
  const atOnce = together(sql)

  const read = Effect.fnUntraced(function* (frame: SheetFrame, of: UnitsAsked, given?: Rows) {
    const { sheetId, officeId, period } = frame
    const { unitIds } = of
    const [here = [], scored = [], outside = [], found = []] =
      given ?? (yield* atOnce(questions(of), []))
    const standing = Map.groupBy(yield* standingRows(here), ({ unitId }) => unitId)
    const entries = Map.groupBy(yield* entryRows(scored), ({ unitId }) => unitId)
    const paths = new Map(
      unitIds.map((id) => [id, pathAmong(standing.get(id) ?? [], entries.get(id) ?? [])])
    )
    const others = unitIds.filter((unitId) => paths.get(unitId) === null)
    const spoken = others.length === 0 ? [] : yield* ask.spoken({ sheetId, unitIds: others })
    for (const { unitId, path } of spoken) paths.set(unitId, path)
    const asked = { officeId, period: monthBefore(period), unitIds }
    const taken = takesOver(frame) ? yield* ask.before(asked) : []
    const before = Map.groupBy(taken, ({ unitId }) => unitId)
    const codeOf = new Map(frame.indicators.map(({ id, code }) => [id, code]))
    const units = unitIds.map((unitId): UnitFacts => {
      const own = entries.get(unitId) ?? []
      const recorded = own.flatMap(({ indicatorId, recorded: said, points, notApplicable }) => {
        const indicator = codeOf.get(indicatorId)
        return indicator === undefined || !said ? [] : [{ indicator, points, notApplicable }]
      })
      const last = new Map((before.get(unitId) ?? []).map(({ code, counted }) => [code, counted]))
      const rounds = standing.get(unitId) ?? []
      const inspections = roundsIn(rounds)
      const placeKind = rounds[0]?.level ?? null
      return {
        unitId,
        path: paths.get(unitId) ?? null,
        entries: own,
        evidence: (own_) => ({
          period,
          placeKind,
          inspections,
          items: own_,
          recorded,
          lastPeriod: last
        })
      }
    })
    return { units, beside: yield* besideRows(outside), items: yield* foundItems(found) }
  })

  return {
    read,
    items: (of: UnitsAsked) => Effect.flatMap(items(of), foundItems)
  }
}
