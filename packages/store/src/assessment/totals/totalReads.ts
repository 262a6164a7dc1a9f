/**
 * Ranks as counts over the kept totals. Whoever has no total where the office ranks as it always did counts as
 * zero, as in the whole reading. docs/rules/ranking.md
 */
import type { PlaceRead } from "@aiwei/domain/assessment/ScoreRepo"
import { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import { UnitTotal } from "@aiwei/domain/assessment/totals/UnitTotal"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { TieRule } from "@aiwei/domain/scheme/document/RankingTerms"
import { Effect, Option, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { noPlaceColumns, placeColumns } from "./scoreLevels.ts"

const One = Schema.Struct({ sheetId: SheetId, unitId: OrgUnitId, counted: Schema.Boolean })
const TotalRow = Schema.Struct({ ...UnitTotal.fields, unassessed: Schema.BooleanFromBit })
const Counted = Schema.NullOr(Schema.Int)
const Own = Schema.Struct({
  ...TotalRow.fields,
  documented: Schema.BooleanFromBit,
  grouped: Schema.BooleanFromBit,
  groupName: Schema.NullOr(Schema.String),
  ahead: Counted,
  same: Counted,
  none: Counted,
  among: Counted
})
const Counts = Schema.Struct({
  ahead: Schema.Int,
  same: Schema.Int,
  totalsAhead: Schema.Int,
  of: Schema.Int
})
const Tied = Schema.Struct({ unitId: OrgUnitId })
type Place = Pick<PlaceRead, "total" | "group" | "grouped" | "usual">

/** The group that unit `t` is in, in the month of sheet `h`. */
export const groupOf = `(
  SELECT g.group_name FROM peer_group_changes g
  WHERE g.office_id = h.office_id AND g.unit_id = t.unit_id AND g.from_month <= h.period
  ORDER BY g.from_month DESC LIMIT 1)`

/** Whether anybody is in any group that month. */
export const anyGroup = `CASE WHEN EXISTS (
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
    execute: ({ sheetId, unitId, counted }) => {
      const columns = counted ? placeColumns : noPlaceColumns
      return sql`
        WITH p AS MATERIALIZED (
          SELECT t.*, CASE WHEN s.document IS NULL THEN 0 ELSE 1 END AS documented,
            ${sql.literal(anyGroup)} AS grouped, ${sql.literal(groupOf)} AS group_name,
            coalesce(t.compared, 0) AS mine
          FROM score_totals t JOIN score_sheets h ON h.id = t.sheet_id
          JOIN schemes s ON s.id = h.scheme_id
          WHERE t.sheet_id = ${sheetId} AND t.unit_id = ${unitId})
        SELECT p.sheet_id, p.unit_id, p.total, p.available, p.compared, p.outside, p.unassessed,
          p.documented, p.grouped, p.group_name, ${sql.literal(columns)}
        FROM p`
    }
  })
})

type Own = typeof Own.Type

/** Whoever has no total counts as zero. Null where the ranks of all were not counted. */
export const countsOf = ({
  ahead,
  same,
  none,
  among,
  compared
}: Pick<Own, "ahead" | "same" | "none" | "among" | "compared">): typeof Counts.Type | null => {
  if (ahead === null || same === null || none === null || among === null) return null
  const mine = compared ?? 0
  return {
    of: among,
    ahead: ahead + (mine < 0 ? none : 0),
    same: same + (mine === 0 ? none : 0),
    totalsAhead: 0
  }
}

const points = "coalesce(t.compared, 0)"

/** Those in the ranks of the month, and which of them are in the unit's own group. */
const inRanks = (sql: SqlClient.SqlClient, { total, group, grouped, usual }: Place) => {
  const own = sql.literal(groupOf)
  const named = group === null ? sql`${own} IS NULL` : sql`${own} = ${group}`
  return {
    from: sql`score_totals t
      ${sql.literal(grouped ? "JOIN score_sheets h ON h.id = t.sheet_id" : "")}
      WHERE t.sheet_id = ${total.sheetId} AND t.outside IS NULL
        ${sql.literal(usual ? "" : "AND t.unassessed = 0")}`,
    here: grouped ? named : sql.literal("1 = 1"),
    mine: total.compared ?? 0
  }
}

const counted = (sql: SqlClient.SqlClient) => {
  const of = sql.literal(points)
  return (place: Place, ties: TieRule) => {
    const { from, here, mine } = inRanks(sql, place)
    // Telling totals apart costs several times what counting them does, and only one rule asks for it.
    const apart =
      ties === "dense"
        ? sql`DISTINCT CASE WHEN ${of} > ${mine} AND ${here} THEN ${of} END`
        : sql`NULL`
    return SqlSchema.findOne({
      Request: Schema.Void,
      Result: Counts,
      execute: () => sql`
        SELECT CAST(count(*) AS INTEGER) AS "of",
          CAST(count(CASE WHEN ${of} > ${mine} AND ${here} THEN 1 END) AS INTEGER) AS ahead,
          CAST(count(CASE WHEN ${of} = ${mine} AND ${here} THEN 1 END) AS INTEGER) AS same,
          CAST(count(${apart}) AS INTEGER) AS totals_ahead
        FROM ${from}`
    })(undefined)
  }
}

const tied = (sql: SqlClient.SqlClient) => (place: Place) => {
  const { from, here, mine } = inRanks(sql, place)
  return SqlSchema.findAll({
    Request: Schema.Void,
    Result: Tied,
    execute: () => sql`
      SELECT t.unit_id FROM ${from} AND ${sql.literal(points)} = ${mine} AND ${here}
      ORDER BY t.unit_id`
  })(undefined)
}

const totalIn = (own: Own): UnitTotal => {
  const { sheetId, unitId, total, available, compared, outside, unassessed } = own
  return { sheetId, unitId, total, available, compared, outside, unassessed }
}

export const totalReads = (sql: SqlClient.SqlClient) => {
  const ask = reads(sql)
  const count = counted(sql)
  const sharing = tied(sql)
  const placeOf = Effect.fnUntraced(function* (sheetId: SheetId, unitId: OrgUnitId, ties: TieRule) {
    // Under `dense` totals are told apart, which is a question of its own.
    const asked = { sheetId, unitId, counted: ties !== "dense" }
    const own = Option.getOrNull(yield* ask.own(asked))
    if (own === null) return null
    const { documented, grouped, groupName: group } = own
    const place: Place = { total: totalIn(own), group, grouped, usual: !documented && !grouped }
    const read: PlaceRead = { ...place, ...(countsOf(own) ?? (yield* count(place, ties))) }
    return read
  })
  return {
    totalsOf: ask.totalsOf,
    placeOf,
    tiedWith: (place: PlaceRead) =>
      Effect.map(sharing(place), (rows) => rows.map(({ unitId }) => unitId))
  }
}
