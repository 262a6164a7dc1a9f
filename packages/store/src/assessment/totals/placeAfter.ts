/**
 * Where a unit stands once it has this total, asked while the total is written: what it will be is known, and
 * only what the others have is counted. Months in groups are asked afterwards. docs/rules/ranking.md
 */
import type { PlaceRead } from "@aiwei/domain/assessment/ScoreRepo"
import { UnitTotal } from "@aiwei/domain/assessment/totals/UnitTotal"
import { Effect, Schema } from "effect"
import type { SqlClient } from "effect/sql"

import { placeColumns } from "./scoreLevels.ts"
import { anyGroup, countsOf, groupOf } from "./totalReads.ts"

const Others = Schema.Struct({
  documented: Schema.BooleanFromBit,
  grouped: Schema.BooleanFromBit,
  groupName: Schema.NullOr(Schema.String),
  ahead: Schema.NullOr(Schema.Int),
  same: Schema.NullOr(Schema.Int),
  none: Schema.NullOr(Schema.Int),
  among: Schema.NullOr(Schema.Int),
  /** Whether the unit had a total before, and which: it is among those that are counted. */
  stood: Schema.BooleanFromBit,
  compared: UnitTotal.fields.compared,
  outside: UnitTotal.fields.outside,
  unassessed: Schema.NullOr(Schema.BooleanFromBit)
})
type Others = typeof Others.Type

const rows = Schema.decodeUnknownEffect(Schema.Array(Others))

type Standing = Pick<UnitTotal, "compared" | "outside" | "unassessed">

/** How many of those that are counted the unit is, by what it has: one of them, or none at all. */
const countedAs = (documented: boolean, one: Standing | null, mine: number) => {
  const isIn = one !== null && one.outside === null && !(documented && one.unassessed)
  const has = (yes: boolean): number => (isIn && yes ? 1 : 0)
  const compared = one?.compared ?? null
  return {
    ahead: has(compared !== null && compared > mine),
    same: has(compared === mine),
    none: has(compared === null),
    among: has(true)
  }
}

/** The counts with the unit's new total in place of the one it had. */
const exchanged = (others: Others, total: UnitTotal) => {
  const { documented, stood, compared, outside, unassessed } = others
  const mine = total.compared ?? 0
  const before = stood ? { compared, outside, unassessed: unassessed ?? false } : null
  const [was, is] = [countedAs(documented, before, mine), countedAs(documented, total, mine)]
  const of = (name: keyof typeof is): number | null => {
    const n = others[name]
    return n === null ? null : n - was[name] + is[name]
  }
  return countsOf({
    ahead: of("ahead"),
    same: of("same"),
    none: of("none"),
    among: of("among"),
    compared: total.compared
  })
}

export const placeAfter = (sql: SqlClient.SqlClient) => ({
  question: ({ sheetId, unitId, compared }: UnitTotal) => sql`
      WITH p AS MATERIALIZED (
        SELECT t.sheet_id, CAST(${compared ?? 0} AS INTEGER) AS mine,
          CASE WHEN s.document IS NULL THEN 0 ELSE 1 END AS documented,
          ${sql.literal(anyGroup)} AS grouped, ${sql.literal(groupOf)} AS group_name,
          CASE WHEN w.unit_id IS NULL THEN 0 ELSE 1 END AS stood,
          w.compared, w.outside, w.unassessed
        FROM (SELECT CAST(${sheetId} AS TEXT) AS sheet_id, CAST(${unitId} AS TEXT) AS unit_id) t
        JOIN score_sheets h ON h.id = t.sheet_id JOIN schemes s ON s.id = h.scheme_id
        LEFT JOIN score_totals w ON w.sheet_id = t.sheet_id AND w.unit_id = t.unit_id)
      SELECT p.documented, p.grouped, p.group_name, p.stood, p.compared, p.outside, p.unassessed,
        ${sql.literal(placeColumns)}
      FROM p`,
  /** Null where the month is in groups. */
  read: (total: UnitTotal, answer: ReadonlyArray<unknown>) =>
    Effect.map(rows(answer), ([others]): PlaceRead | null => {
      if (others === undefined || others.grouped) return null
      const counts = exchanged(others, total)
      const { documented, groupName: group } = others
      return counts && { total, group, grouped: false, usual: !documented, ...counts }
    })
})
