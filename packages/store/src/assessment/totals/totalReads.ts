/**
 * Ranks as counts over the kept totals. Whoever has no total where the office ranks as it always did counts as
 * zero, as in the whole reading. docs/rules/ranking.md
 */
import type { PlaceRead } from "@aiwei/domain/assessment/ScoreRepo"
import { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import { UnitTotal } from "@aiwei/domain/assessment/totals/UnitTotal"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Effect, Option, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

const One = Schema.Struct({ sheetId: SheetId, unitId: OrgUnitId })
const TotalRow = Schema.Struct({ ...UnitTotal.fields, unassessed: Schema.BooleanFromBit })
const Own = Schema.Struct({
  ...TotalRow.fields,
  documented: Schema.BooleanFromBit,
  grouped: Schema.BooleanFromBit,
  groupName: Schema.NullOr(Schema.String)
})
const Counts = Schema.Struct({
  ahead: Schema.Int,
  same: Schema.Int,
  totalsAhead: Schema.Int,
  of: Schema.Int
})
interface CountsOf {
  readonly own: typeof Own.Type
  readonly usual: boolean
}

/** The group that unit `t` is in, in the month of sheet `h`. */
const groupOf = `(
  SELECT g.group_name FROM peer_group_changes g
  WHERE g.office_id = h.office_id AND g.unit_id = t.unit_id AND g.from_month <= h.period
  ORDER BY g.from_month DESC LIMIT 1)`

/** Whether anybody is in any group that month. */
const grouped = `CASE WHEN EXISTS (
  SELECT 1 FROM peer_group_changes held
  WHERE held.office_id = h.office_id AND held.group_name IS NOT NULL AND held.from_month = (
    SELECT max(other.from_month) FROM peer_group_changes other
    WHERE other.office_id = held.office_id AND other.unit_id = held.unit_id
      AND other.from_month <= h.period)) THEN 1 ELSE 0 END`

const reads = (sql: SqlClient.SqlClient) => ({
  totalsOf: SqlSchema.findAll({
    Request: SheetId,
    Result: TotalRow,
    execute: (id) => sql`SELECT * FROM score_totals WHERE sheet_id = ${id} ORDER BY unit_id`
  }),
  own: SqlSchema.findOneOption({
    Request: One,
    Result: Own,
    execute: ({ sheetId, unitId }) => sql`
      SELECT t.*, CASE WHEN s.document IS NULL THEN 0 ELSE 1 END AS documented,
        ${sql.literal(grouped)} AS grouped, ${sql.literal(groupOf)} AS group_name
      FROM score_totals t JOIN score_sheets h ON h.id = t.sheet_id
      JOIN schemes s ON s.id = h.scheme_id
      WHERE t.sheet_id = ${sheetId} AND t.unit_id = ${unitId}`
  })
})

const counted = (sql: SqlClient.SqlClient) => {
  const question = ({ own, usual }: CountsOf) => {
    const { sheetId, compared, groupName } = own
    const points = sql.literal("coalesce(t.compared, 0)")
    const mine = compared ?? 0
    const here = !own.grouped
      ? sql.literal("1 = 1")
      : groupName === null
        ? sql`${sql.literal(groupOf)} IS NULL`
        : sql`${sql.literal(groupOf)} = ${groupName}`
    return sql`
      SELECT CAST(count(*) AS INTEGER) AS "of",
        CAST(count(CASE WHEN ${points} > ${mine} AND ${here} THEN 1 END) AS INTEGER) AS ahead,
        CAST(count(CASE WHEN ${points} = ${mine} AND ${here} THEN 1 END) AS INTEGER) AS same,
        CAST(count(DISTINCT CASE WHEN ${points} > ${mine} AND ${here} THEN ${points} END)
          AS INTEGER) AS totals_ahead
      FROM score_totals t ${own.grouped ? sql`JOIN score_sheets h ON h.id = t.sheet_id` : sql.literal("")}
      WHERE t.sheet_id = ${sheetId} AND t.outside IS NULL
        ${usual ? sql.literal("") : sql.literal("AND t.unassessed = 0")}`
  }
  return (of: CountsOf) =>
    SqlSchema.findOne({ Request: Schema.Void, Result: Counts, execute: () => question(of) })(
      undefined
    )
}

export const totalReads = (sql: SqlClient.SqlClient) => {
  const ask = reads(sql)
  const count = counted(sql)
  const placeOf = Effect.fnUntraced(function* (sheetId: SheetId, unitId: OrgUnitId) {
    const own = Option.getOrNull(yield* ask.own({ sheetId, unitId }))
    if (own === null) return null
    const usual = !own.documented && !own.grouped
    const counts = yield* count({ own, usual })
    const { documented: _, grouped: __, groupName: group, ...total } = own
    const read: PlaceRead = { ...counts, total, group, usual }
    return read
  })
  return { totalsOf: ask.totalsOf, placeOf }
}
